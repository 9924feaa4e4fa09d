-- Case files (module casefile). No foreign keys from other modules: a case file is written last in its transaction.
create table case_number_block (
  kind varchar(8) not null,
  opened_on date not null,
  last_serial int not null,
  constraint pk_case_number_block primary key (kind, opened_on)
);

create table case_file (
  case_no varchar(32) not null,
  case_type varchar(8) not null,
  process_key varchar(64) not null,
  title varchar(200) not null,
  lead_unit varchar(64),
  subject varchar(96),
  state varchar(32) not null,
  state_label varchar(64) not null,
  state_since datetime(3) not null,
  outcome varchar(32),
  outcome_label varchar(64),
  rule_pack int not null,
  opened_at datetime(3) not null,
  opened_by varchar(64) not null,
  closed_at datetime(3),
  timeline_length int not null,
  timeline_hash varchar(64) not null,
  constraint pk_case_file primary key (case_no)
);
create index ix_case_file_unit on case_file (lead_unit, closed_at, opened_at);
create index ix_case_file_type on case_file (case_type, closed_at, opened_at);
create index ix_case_file_subject on case_file (subject, opened_at);

create table case_timeline (
  case_no varchar(32) not null,
  seq int not null,
  happened_at datetime(3) not null,
  actor varchar(64) not null,
  kind varchar(32) not null,
  text varchar(1000) not null,
  detail longtext,
  hash varchar(64) not null,
  constraint pk_case_timeline primary key (case_no, seq)
);

create table case_submission (
  id bigint not null auto_increment primary key,
  case_no varchar(32) not null,
  step varchar(96) not null,
  step_name varchar(200) not null,
  submitted_by varchar(64) not null,
  submitted_at datetime(3) not null,
  fields longtext not null
);
create index ix_case_submission_case on case_submission (case_no);

create table case_evidence (
  id varchar(36) not null,
  case_no varchar(32),
  step varchar(96),
  file_name varchar(200) not null,
  media_type varchar(64) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  uploaded_by varchar(64) not null,
  uploaded_at datetime(3) not null,
  constraint pk_case_evidence primary key (id)
);
create index ix_case_evidence_case on case_evidence (case_no);
create index ix_case_evidence_uploaded on case_evidence (uploaded_at);

create table case_link (
  case_no varchar(32) not null,
  linked_case_no varchar(32) not null,
  kind varchar(32) not null,
  linked_at datetime(3) not null,
  constraint pk_case_link primary key (case_no, linked_case_no, kind)
);
