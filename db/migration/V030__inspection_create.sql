-- Inspections, findings and their rectification, look-backs (module inspection). Case files are written by their own module.
create table checklist (
  id varchar(64) not null,
  version int not null,
  name varchar(100) not null,
  constraint pk_checklist primary key (id, version)
);

create table checklist_item (
  checklist_id varchar(64) not null,
  checklist_version int not null,
  item_no int not null,
  text varchar(300) not null,
  severity varchar(8) not null,
  legal_basis varchar(300),
  constraint pk_checklist_item primary key (checklist_id, checklist_version, item_no),
  constraint fk_checklist_item_checklist foreign key (checklist_id, checklist_version) references checklist (id, version)
);

create table inspection (
  case_no varchar(32) not null,
  venue_code varchar(64) not null,
  lead_unit varchar(64) not null,
  source varchar(16) not null,
  checklist_id varchar(64) not null,
  checklist_version int not null,
  planned_on date not null,
  unannounced boolean not null,
  matter varchar(200) not null,
  note varchar(1000),
  planned_by varchar(64) not null,
  planned_at datetime(3) not null,
  stage varchar(16) not null,
  no_access_count int not null,
  entered_at datetime(3),
  recorded_by varchar(64),
  refused_to_cooperate boolean not null,
  measure varchar(16),
  order_track varchar(16),
  measure_reason varchar(500),
  term_days int,
  approved_by varchar(64),
  relapsed boolean not null,
  outcome varchar(32),
  closed_at datetime(3),
  version int not null,
  constraint pk_inspection primary key (case_no),
  constraint fk_inspection_checklist foreign key (checklist_id, checklist_version) references checklist (id, version)
);
create index ix_inspection_venue on inspection (venue_code, closed_at, planned_on);
create index ix_inspection_unit on inspection (lead_unit, stage, planned_at);
create index ix_inspection_planned on inspection (planned_at);
create index ix_inspection_entered on inspection (entered_at, lead_unit);

create table inspection_officer (
  case_no varchar(32) not null,
  phase varchar(24) not null,
  person varchar(64) not null,
  credential_no varchar(64) not null,
  constraint pk_inspection_officer primary key (case_no, phase, person)
);
create index ix_inspection_officer_person on inspection_officer (person);

create table inspection_recusal (
  case_no varchar(32) not null,
  person varchar(64) not null,
  reason varchar(500) not null,
  asked_by varchar(64) not null,
  asked_at datetime(3) not null,
  granted boolean,
  decided_by varchar(64),
  decided_at datetime(3),
  decision_reason varchar(500),
  constraint pk_inspection_recusal primary key (case_no, person)
);

-- one row per attempt; names of people on the spot are encrypted
create table inspection_visit (
  case_no varchar(32) not null,
  attempt int not null,
  outcome varchar(16) not null,
  entered_at datetime(3),
  left_at datetime(3),
  accompanied_by_enc varchar(1000),
  statement varchar(2000),
  record_signed boolean not null,
  refusal_reason varchar(500),
  witness_enc varchar(1000),
  recorded_by varchar(64) not null,
  recorded_at datetime(3) not null,
  constraint pk_inspection_visit primary key (case_no, attempt)
);

-- where in a case a photo belongs: FOUND, AFTER, VISIT, REPORT_1, VERIFY_1, LOOK_BACK_1 …
create table inspection_evidence (
  case_no varchar(32) not null,
  purpose varchar(24) not null,
  item_no int not null,
  evidence_id varchar(36) not null,
  constraint pk_inspection_evidence primary key (case_no, purpose, item_no, evidence_id)
);

create table rectification_order (
  case_no varchar(32) not null,
  served_at datetime(3) not null,
  service_way varchar(16) not null,
  received_by_enc varchar(1000),
  witness_enc varchar(1000),
  remark varchar(500),
  served_by varchar(64) not null,
  constraint pk_rectification_order primary key (case_no)
);

-- due_at is the term of the order (with extension), round_due_at the term that runs now after a rejection
create table finding (
  id bigint not null auto_increment primary key,
  case_no varchar(32) not null,
  item_no int not null,
  venue_code varchar(64) not null,
  severity varchar(8) not null,
  item_text varchar(300) not null,
  description varchar(1000) not null,
  legal_basis varchar(300),
  found_at datetime(3) not null,
  state varchar(24) not null,
  state_reason varchar(1000),
  due_at datetime(3),
  round_due_at datetime(3),
  submitted_at datetime(3),
  verified_at datetime(3),
  referred_at datetime(3),
  reject_count int not null,
  late boolean not null,
  forced boolean not null,
  version int not null,
  constraint uq_finding unique (case_no, item_no),
  constraint fk_finding_inspection foreign key (case_no) references inspection (case_no)
);
create index ix_finding_due on finding (due_at, state);
create index ix_finding_verified on finding (verified_at, state);
create index ix_finding_venue on finding (venue_code, found_at);

create table rectification_report (
  finding_id bigint not null,
  round int not null,
  cause varchar(1000) not null,
  measure_taken varchar(1000) not null,
  note varchar(1000),
  reported_by varchar(64) not null,
  reported_at datetime(3) not null,
  constraint pk_rectification_report primary key (finding_id, round),
  constraint fk_rectification_report_finding foreign key (finding_id) references finding (id)
);

-- written when a verification falls due, completed when it is done
create table verification (
  finding_id bigint not null,
  round int not null,
  due_at datetime(3) not null,
  passed boolean,
  reason varchar(1000),
  verified_by varchar(64),
  verified_at datetime(3),
  constraint pk_verification primary key (finding_id, round),
  constraint fk_verification_finding foreign key (finding_id) references finding (id)
);
create index ix_verification_due on verification (due_at);

create table look_back (
  case_no varchar(32) not null,
  idx int not null,
  planned_on date not null,
  due_at datetime(3) not null,
  result varchar(16) not null,
  done_at datetime(3),
  done_by varchar(64),
  found_case_no varchar(32),
  constraint pk_look_back primary key (case_no, idx),
  constraint fk_look_back_inspection foreign key (case_no) references inspection (case_no)
);
create index ix_look_back_planned on look_back (planned_on, result);
create index ix_look_back_done on look_back (done_at);

create table look_back_item (
  case_no varchar(32) not null,
  idx int not null,
  item_no int not null,
  to_recheck boolean not null,
  holds boolean,
  description varchar(1000),
  constraint pk_look_back_item primary key (case_no, idx, item_no),
  constraint fk_look_back_item_look_back foreign key (case_no, idx) references look_back (case_no, idx)
);

create table referral (
  case_no varchar(32) not null,
  regulator varchar(64) not null,
  letter_no varchar(64) not null,
  reason varchar(500) not null,
  referred_by varchar(64) not null,
  referred_at datetime(3) not null,
  constraint pk_referral primary key (case_no)
);

create table card_proposal (
  case_no varchar(32) not null,
  venue_code varchar(64) not null,
  reason varchar(500) not null,
  evidence_note varchar(500),
  proposed_by varchar(64) not null,
  proposed_at datetime(3) not null,
  constraint pk_card_proposal primary key (case_no)
);
create index ix_card_proposal_venue on card_proposal (venue_code, proposed_at);
