-- Units that take part in a case beside the lead unit, and therefore may read its file (module casefile).
create table case_unit (
  case_no varchar(32) not null,
  unit varchar(64) not null,
  involved_by varchar(64) not null,
  involved_at datetime(3) not null,
  constraint pk_case_unit primary key (case_no, unit)
);
create index ix_case_unit_unit on case_unit (unit, case_no);
