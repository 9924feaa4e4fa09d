-- Red flags from nomination to their end, one row per case (module flag). running_venue is the venue's code until the case is
-- over and then null, so that a venue never has two that run.
create table red_flag (
  case_no varchar(32) not null,
  venue_code varchar(64) not null,
  running_venue varchar(64),
  subdistrict varchar(64) not null,
  department varchar(64) not null,
  origin varchar(16) not null,
  reason varchar(500) not null,
  nominated_by varchar(64) not null,
  nominated_at datetime(3) not null,
  state varchar(16) not null,
  approved_by varchar(64),
  approved_at datetime(3),
  cosigned_by varchar(64),
  cosigned_at datetime(3),
  notice_until datetime(3),
  flag_seq int,
  awarded_by varchar(64),
  awarded_at datetime(3),
  valid_until datetime(3),
  suspended_at datetime(3),
  ended_by varchar(64),
  ended_at datetime(3),
  end_reason varchar(1000),
  version int not null,
  constraint pk_red_flag primary key (case_no),
  constraint uq_red_flag_running unique (running_venue),
  constraint fk_red_flag_venue foreign key (venue_code) references venue (code)
);
create index ix_red_flag_venue on red_flag (venue_code, nominated_at);
create index ix_red_flag_award on red_flag (awarded_at, ended_at);

-- Each criterion as it stood when it was looked at, with the sentence that says why.
create table red_flag_criterion (
  case_no varchar(32) not null,
  phase varchar(16) not null,
  seq int not null,
  criterion varchar(32) not null,
  label varchar(100) not null,
  met boolean not null,
  sentence varchar(500) not null,
  source_case varchar(64),
  checked_at datetime(3) not null,
  constraint pk_red_flag_criterion primary key (case_no, phase, seq),
  constraint fk_red_flag_criterion_flag foreign key (case_no) references red_flag (case_no)
);

-- What was said against a flag while it was on public notice. Nobody's name: who objected stays with whoever took it down.
create table red_flag_objection (
  case_no varchar(32) not null,
  seq int not null,
  content varchar(1000) not null,
  filed_by varchar(64) not null,
  filed_at datetime(3) not null,
  state varchar(16) not null,
  decided_by varchar(64),
  decided_at datetime(3),
  decision_reason varchar(500),
  constraint pk_red_flag_objection primary key (case_no, seq),
  constraint fk_red_flag_objection_flag foreign key (case_no) references red_flag (case_no)
);

-- What happened at the venue while the flag hung, and spoke for taking it down.
create table red_flag_cause (
  case_no varchar(32) not null,
  seq int not null,
  kind varchar(16) not null,
  source_case varchar(64),
  happened_on date not null,
  sentence varchar(500) not null,
  recorded_at datetime(3) not null,
  constraint pk_red_flag_cause primary key (case_no, seq),
  constraint fk_red_flag_cause_flag foreign key (case_no) references red_flag (case_no)
);
