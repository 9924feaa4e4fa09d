-- What venues say against decisions (module representation). Names of people are encrypted.
create table representation (
  case_no varchar(32) not null,
  seq int not null,
  unit varchar(64) not null,
  grounds varchar(2000) not null,
  person_enc varchar(1000) not null,
  filed_at datetime(3) not null,
  filing_limit datetime(3) not null,
  registered_by varchar(64) not null,
  registered_at datetime(3) not null,
  state varchar(16) not null,
  code varchar(48),
  ruled_by varchar(64),
  ruled_at datetime(3),
  ruling_reason varchar(500),
  stay_by varchar(64),
  stay_at datetime(3),
  stay_reason varchar(500),
  lifted_by varchar(64),
  lifted_at datetime(3),
  lifted_reason varchar(500),
  told_at datetime(3),
  told_way varchar(16),
  told_person_enc varchar(1000),
  told_by varchar(64),
  process_instance varchar(64),
  version int not null,
  constraint pk_representation primary key (case_no, seq)
);
create index ix_representation_state on representation (state, filed_at);

-- upheld is empty until somebody ruled
create table representation_item (
  case_no varchar(32) not null,
  seq int not null,
  idx int not null,
  reference varchar(64) not null,
  text varchar(1000) not null,
  upheld boolean,
  constraint pk_representation_item primary key (case_no, seq, idx),
  constraint fk_representation_item_representation foreign key (case_no, seq) references representation (case_no, seq)
);

create table representation_evidence (
  case_no varchar(32) not null,
  seq int not null,
  evidence_id varchar(36) not null,
  constraint pk_representation_evidence primary key (case_no, seq, evidence_id),
  constraint fk_representation_evidence_representation foreign key (case_no, seq) references representation (case_no, seq)
);
