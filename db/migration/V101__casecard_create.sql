-- What workers write into a case file beside its steps (module casecard).
create table casecard_note (
  id varchar(36) not null,
  case_no varchar(32) not null,
  written_by varchar(64) not null,
  written_at datetime(3) not null,
  text varchar(1000) not null,
  withdrawn_at datetime(3),
  constraint pk_casecard_note primary key (id)
);
create index ix_casecard_note_case on casecard_note (case_no, written_at);
