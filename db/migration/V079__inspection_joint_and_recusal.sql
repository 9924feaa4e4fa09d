-- Recusal became a process: who asked, who came instead, which process waits (module inspection).
alter table inspection_recusal add column declared boolean not null default false;
alter table inspection_recusal add column replacement varchar(64);
alter table inspection_recusal add column process_instance varchar(64);

-- Several bodies visit a venue at once (module joint). Each body's findings stand in its own inspection.
create table joint_inspection (
  case_no    varchar(32)   not null,
  venue_code varchar(64)   not null,
  lead_unit  varchar(64)   not null,
  planned_on date          not null,
  reason     varchar(500)  not null,
  note       varchar(400),
  planned_by varchar(64)   not null,
  planned_at datetime(3)   not null,
  state      varchar(16)   not null,
  summary    varchar(1000),
  entered_at datetime(3),
  left_at    datetime(3),
  closed_by  varchar(64),
  closed_at  datetime(3),
  version    int           not null,
  constraint pk_joint_inspection primary key (case_no)
);
create index ix_joint_inspection_venue on joint_inspection (venue_code, planned_on);

create table joint_body (
  case_no       varchar(32)  not null,
  position      int          not null,
  unit          varchar(64)  not null,
  checklist_id  varchar(64)  not null,
  inspection_no varchar(32),
  out_reason    varchar(500),
  out_by        varchar(64),
  out_at        datetime(3),
  constraint pk_joint_body primary key (case_no, unit),
  constraint uq_joint_body_inspection unique (inspection_no),
  constraint fk_joint_body_joint foreign key (case_no) references joint_inspection (case_no)
);
