-- What somebody told the hotline (module hotline). Who told it stands in the tables of module petitioner.
create table hotline_request (
  case_no varchar(32) not null,
  source varchar(40) not null,
  external_no varchar(100),
  channel varchar(16) not null,
  request_type varchar(16) not null,
  category varchar(6) not null,
  urgency varchar(12) not null,
  need_tag varchar(20),
  title varchar(240) not null,
  content text not null,
  address varchar(400),
  place_kind varchar(20),
  subdistrict varchar(64),
  latitude decimal(9, 6),
  longitude decimal(9, 6),
  venue_code varchar(64),
  accused_party varchar(1000),
  accused_unit varchar(64),
  reporter_is_party boolean not null,
  incident_at datetime(3),
  received_at datetime(3) not null,
  received_by varchar(64) not null,
  constraint pk_hotline_request primary key (case_no),
  constraint uq_hotline_request_external unique (source, external_no)
);
create index ix_hotline_request_category on hotline_request (category, received_at);
create index ix_hotline_request_received on hotline_request (received_at);

-- Where the case stands. first_receiver never changes: whoever signed for the case first follows it to its end.
create table hotline_case (
  case_no varchar(32) not null,
  state varchar(24) not null,
  lead_unit varchar(64),
  first_receiver varchar(64),
  order_seq int not null,
  transfer_count int not null,
  rework_count int not null,
  callback_round int not null,
  forced boolean not null,
  merged_into varchar(32),
  repeat_of varchar(32),
  dispatched_at datetime(3),
  replied_at datetime(3),
  close_due_at datetime(3),
  closed_at datetime(3),
  outcome varchar(24),
  version int not null,
  constraint pk_hotline_case primary key (case_no),
  constraint fk_hotline_case_request foreign key (case_no) references hotline_request (case_no)
);
create index ix_hotline_case_unit on hotline_case (lead_unit, closed_at);
create index ix_hotline_case_closed on hotline_case (closed_at);
create index ix_hotline_case_merged on hotline_case (merged_into);
create index ix_hotline_case_repeat on hotline_case (repeat_of);

-- One dispatch of a request to a unit. close_due_at: as it stood when the reply was approved, with its extension.
create table hotline_order (
  case_no varchar(32) not null,
  seq int not null,
  kind varchar(12) not null,
  unit varchar(64) not null,
  note varchar(2000),
  dispatched_at datetime(3) not null,
  dispatched_by varchar(64) not null,
  sign_due_at datetime(3) not null,
  contact_due_at datetime(3) not null,
  close_due_at datetime(3) not null,
  signed_at datetime(3),
  signed_by varchar(64),
  auto_signed boolean not null,
  contacted_at datetime(3),
  contacted_by varchar(64),
  contact_channel varchar(16),
  contact_result varchar(2000),
  reply_result varchar(16),
  reply_text varchar(4000),
  facts_upheld boolean,
  handled_at datetime(3),
  handled_by varchar(64),
  replied_at datetime(3),
  reviewed_by varchar(64),
  ended_how varchar(16),
  constraint pk_hotline_order primary key (case_no, seq),
  constraint fk_hotline_order_case foreign key (case_no) references hotline_case (case_no)
);
create index ix_hotline_order_unit on hotline_order (unit, dispatched_at);

create table hotline_objection (
  case_no varchar(32) not null,
  order_seq int not null,
  unit varchar(64) not null,
  legal_basis varchar(1000) not null,
  reason varchar(2000) not null,
  proposed_unit varchar(64),
  objected_at datetime(3) not null,
  objected_by varchar(64) not null,
  ruling varchar(12),
  ruled_unit varchar(64),
  ruling_reason varchar(2000),
  ruled_at datetime(3),
  ruled_by varchar(64),
  constraint pk_hotline_objection primary key (case_no, order_seq),
  constraint uq_hotline_objection_unit unique (case_no, unit)
);

-- Units whistled for; they must report for duty, the lead unit stays responsible.
create table hotline_support (
  case_no varchar(32) not null,
  seq int not null,
  unit varchar(64) not null,
  task varchar(2000) not null,
  called_at datetime(3) not null,
  called_by varchar(64) not null,
  reported_at datetime(3),
  reported_by varchar(64),
  finished_at datetime(3),
  finished_by varchar(64),
  result varchar(2000),
  constraint pk_hotline_support primary key (case_no, seq)
);

create table hotline_quality (
  case_no varchar(32) not null,
  seq int not null,
  passed boolean not null,
  reason varchar(2000),
  checked_at datetime(3) not null,
  checked_by varchar(64) not null,
  constraint pk_hotline_quality primary key (case_no, seq)
);

create table hotline_attempt (
  case_no varchar(32) not null,
  round int not null,
  seq int not null,
  attempted_at datetime(3) not null,
  attempted_by varchar(64) not null,
  reached boolean not null,
  remark varchar(2000),
  constraint pk_hotline_attempt primary key (case_no, round, seq)
);

-- The petitioner's answers, one row per round that reached somebody. satisfaction: 5 very satisfied … 1 very dissatisfied.
create table hotline_callback (
  case_no varchar(32) not null,
  round int not null,
  contacted varchar(8) not null,
  solved varchar(8) not null,
  satisfaction int not null,
  remark varchar(2000),
  answered_at datetime(3) not null,
  answered_by varchar(64) not null,
  judgement varchar(12),
  demand_reasonable boolean,
  judgement_reason varchar(2000),
  judged_at datetime(3),
  judged_by varchar(64),
  confirmed boolean,
  confirm_reason varchar(2000),
  confirmed_at datetime(3),
  confirmed_by varchar(64),
  constraint pk_hotline_callback primary key (case_no, round)
);

-- What cannot be solved now, with a plan and the day on which it is looked at again.
create table hotline_account (
  case_no varchar(32) not null,
  seq int not null,
  plan varchar(2000) not null,
  review_on date not null,
  asked_at datetime(3) not null,
  asked_by varchar(64) not null,
  head_agreed boolean,
  head_at datetime(3),
  head_by varchar(64),
  centre_agreed boolean,
  centre_at datetime(3),
  centre_by varchar(64),
  reason varchar(2000),
  constraint pk_hotline_account primary key (case_no, seq)
);

-- What the dispatcher or adjudicator changed about the request afterwards.
create table hotline_change (
  case_no varchar(32) not null,
  seq int not null,
  what varchar(12) not null,
  before_value varchar(40) not null,
  after_value varchar(40) not null,
  reason varchar(2000),
  changed_at datetime(3) not null,
  changed_by varchar(64) not null,
  constraint pk_hotline_change primary key (case_no, seq)
);

create index ix_hotline_case_state on hotline_case (state);
create index ix_hotline_support_unit on hotline_support (unit, called_at);
