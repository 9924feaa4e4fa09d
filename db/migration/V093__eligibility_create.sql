-- Test results of patients (module eligibility): health data, encrypted as one JSON; emptied by a nightly job 30 days after the case.
create table eligibility_evidence (
  id bigint not null auto_increment,
  patient_ref varchar(24) not null,
  external_mark varchar(64),
  words varchar(1600) not null,
  recorded_at datetime(3) not null,
  recorded_by varchar(64) not null,
  -- from then on it admits nowhere; the job counts from here if it served no case
  lapses_at datetime(3) not null,
  constraint pk_eligibility_evidence primary key (id),
  constraint uq_eligibility_evidence_external unique (external_mark)
);
create index ix_eligibility_evidence_patient on eligibility_evidence (patient_ref);

-- What was decided about a booking and by which rule; never a result. rule_id of exempt departments is one for all, so that it names none.
create table eligibility_check (
  id bigint not null auto_increment,
  appointment varchar(32) not null,
  rule_id varchar(64),
  eligible boolean not null,
  checked_at datetime(3) not null,
  rule_pack int not null,
  constraint pk_eligibility_check primary key (id)
);
create index ix_eligibility_check_appointment on eligibility_check (appointment, id);

-- Each run of the deletion job: how much, never whose.
create table eligibility_deletion (
  id bigint not null auto_increment,
  started_at datetime(3) not null,
  finished_at datetime(3),
  looked_at int not null,
  deleted int not null,
  constraint pk_eligibility_deletion primary key (id)
);
