-- Yellow cards and their items (module card). active_venue is the venue as long as the card keeps it from having another, else
-- null: the database itself refuses a second active card.
create table yellow_card (
  case_no varchar(32) not null,
  venue_code varchar(64) not null,
  active_venue varchar(64),
  lead_unit varchar(64) not null,
  subdistrict varchar(64) not null,
  discipline varchar(64) not null,
  regulator varchar(64) not null,
  seq int not null,
  is_repeated boolean not null,
  stage varchar(20) not null,
  interview_state varchar(16) not null,
  interview_round int not null,
  postponed int not null,
  absent int not null,
  reject_count int not null,
  served_at datetime(3),
  down_at datetime(3),
  ended_how varchar(16),
  ended_at datetime(3),
  version int not null,
  constraint pk_yellow_card primary key (case_no),
  constraint uq_yellow_card_active unique (active_venue)
);
create index ix_yellow_card_venue on yellow_card (venue_code, case_no);
create index ix_yellow_card_unit on yellow_card (lead_unit, case_no);
create index ix_yellow_card_subdistrict on yellow_card (subdistrict, case_no);

-- found: what the inspection found, as it stood when the card was asked for
create table card_item (
  case_no varchar(32) not null,
  reference varchar(120) not null,
  position int not null,
  batch int not null,
  inspection_case varchar(32) not null,
  checklist_id varchar(64) not null,
  checklist_version int not null,
  item_no int not null,
  item_text varchar(300) not null,
  severity varchar(8) not null,
  description varchar(1000) not null,
  legal_basis varchar(300),
  found_at datetime(3) not null,
  state varchar(16) not null,
  due_at datetime(3),
  submitted_at datetime(3),
  verified_at datetime(3),
  reject_count int not null,
  reason varchar(1000),
  late boolean not null,
  constraint pk_card_item primary key (case_no, reference),
  constraint fk_card_item_card foreign key (case_no) references yellow_card (case_no)
);

create table card_proposal_paper (
  case_no varchar(32) not null,
  source_case varchar(32) not null,
  reason varchar(500) not null,
  evidence_note varchar(1000),
  proposed_by varchar(64) not null,
  proposed_at datetime(3) not null,
  constraint pk_card_proposal_paper primary key (case_no, source_case)
);

create table card_ruling (
  id bigint not null auto_increment primary key,
  case_no varchar(32) not null,
  removal boolean not null,
  approved boolean not null,
  reason varchar(500),
  ruled_by varchar(64) not null,
  ruled_at datetime(3) not null
);
create index ix_card_ruling_case on card_ruling (case_no);

create table card_arrangement (
  case_no varchar(32) not null,
  interview_at datetime(3) not null,
  interview_place varchar(200) not null,
  test_at datetime(3) not null,
  posted_place varchar(200) not null,
  arranged_by varchar(64) not null,
  arranged_at datetime(3) not null,
  constraint pk_card_arrangement primary key (case_no)
);
