-- Cases of patients who may not enter (module appointment). Nothing here says who a patient is or what is the matter with her:
-- patient_ref is a pseudonym, clinical texts are encrypted and emptied by a job some time after closing.
create table reschedule_case (
  case_no varchar(32) not null,
  trigger_name varchar(16) not null,
  state varchar(24) not null,
  patient_ref varchar(24) not null,
  hospital varchar(64) not null,
  first_appointment varchar(32) not null,
  appointment varchar(32) not null,
  -- the booking while the case is open, so that no booking has two open cases
  open_for varchar(32),
  held_slot varchar(40),
  held_until datetime(3),
  blocks int not null,
  attempts int not null,
  reached_at datetime(3),
  waiting_since datetime(3),
  next_step varchar(80),
  promised_at datetime(3),
  opened_at datetime(3) not null,
  closed_at datetime(3),
  version int not null,
  constraint pk_reschedule_case primary key (case_no),
  constraint uq_reschedule_case_open unique (open_for)
);
create index ix_reschedule_case_first on reschedule_case (first_appointment);
create index ix_reschedule_case_patient on reschedule_case (patient_ref, closed_at);
create index ix_reschedule_case_hospital on reschedule_case (hospital, opened_at);
create index ix_reschedule_case_promise on reschedule_case (closed_at, promised_at);

create table reschedule_attempt (
  case_no varchar(32) not null,
  seq int not null,
  block_no int not null,
  attempted_at datetime(3) not null,
  channel varchar(12) not null,
  outcome varchar(16) not null,
  recorded_by varchar(64) not null,
  constraint pk_reschedule_attempt primary key (case_no, seq),
  constraint fk_reschedule_attempt foreign key (case_no) references reschedule_case (case_no)
);

-- What is health or personal data about a case: triage notes, medicines, the relative who collects. kind tells which; words is encrypted JSON.
create table reschedule_clinical (
  case_no varchar(32) not null,
  seq int not null,
  kind varchar(16) not null,
  words varchar(8000),
  written_at datetime(3) not null,
  written_by varchar(64) not null,
  constraint pk_reschedule_clinical primary key (case_no, seq),
  constraint fk_reschedule_clinical foreign key (case_no) references reschedule_case (case_no)
);
create index ix_reschedule_clinical_written on reschedule_clinical (written_at);

-- A no-show that should not have been counted, or a suspension that is contested.
create table no_show_correction (
  case_no varchar(32) not null,
  appointment varchar(32) not null,
  patient_ref varchar(24) not null,
  hospital varchar(64) not null,
  kind varchar(16) not null,
  reason varchar(2000) not null,
  asked_at datetime(3) not null,
  asked_by varchar(64) not null,
  approved boolean,
  decision_reason varchar(2000),
  decided_at datetime(3),
  decided_by varchar(64),
  constraint pk_no_show_correction primary key (case_no)
);
create index ix_no_show_correction_appointment on no_show_correction (appointment);
