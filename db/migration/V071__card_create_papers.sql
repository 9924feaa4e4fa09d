-- What is written while a card hangs (module card). Names of people of the venue are encrypted.
create table card_posting (
  case_no varchar(32) not null,
  served_at datetime(3) not null,
  service_way varchar(16) not null,
  received_by_enc varchar(1000),
  witness_enc varchar(1000),
  remark varchar(500),
  served_by varchar(64) not null,
  constraint pk_card_posting primary key (case_no)
);

create table card_interview (
  case_no varchar(32) not null,
  round int not null,
  body varchar(96) not null,
  result varchar(16) not null,
  held_at datetime(3),
  place varchar(200),
  interviewers varchar(1000) not null,
  attended_by_enc varchar(1000),
  minutes varchar(2000),
  commitments varchar(1000),
  reason varchar(500),
  new_at datetime(3),
  recorded_by varchar(64) not null,
  recorded_at datetime(3) not null,
  constraint pk_card_interview primary key (case_no, round, body)
);

create table card_report (
  case_no varchar(32) not null,
  reference varchar(120) not null,
  round int not null,
  cause varchar(1000) not null,
  measure_taken varchar(1000) not null,
  note varchar(1000),
  reported_by varchar(64) not null,
  reported_at datetime(3) not null,
  constraint pk_card_report primary key (case_no, reference, round)
);

create table card_check (
  case_no varchar(32) not null,
  round int not null,
  reference varchar(120) not null,
  passed boolean not null,
  reason varchar(1000),
  people varchar(1000) not null,
  checked_by varchar(64) not null,
  checked_at datetime(3) not null,
  constraint pk_card_check primary key (case_no, round, reference)
);

create table card_down (
  case_no varchar(32) not null,
  down_at datetime(3) not null,
  remark varchar(500),
  taken_by varchar(64) not null,
  constraint pk_card_down primary key (case_no, down_at)
);

-- purpose: POSTED, REPORT_1, CHECK_1, DOWN; reference is empty for what is not about one item
create table card_photo (
  case_no varchar(32) not null,
  purpose varchar(24) not null,
  reference varchar(120) not null,
  evidence_id varchar(36) not null,
  constraint pk_card_photo primary key (case_no, purpose, reference, evidence_id)
);

-- findings of look-backs after the removal: what was put right failed again
create table card_relapse (
  case_no varchar(32) not null,
  reference varchar(120) not null,
  found_at datetime(3) not null,
  constraint pk_card_relapse primary key (case_no, reference)
);
