-- What cases refer to other bodies (module referral): one row per matter, one per letter about it.
create table case_referral (
  case_no varchar(32) not null,
  seq int not null,
  sender varchar(64) not null,
  why varchar(500) not null,
  opened_at datetime(3) not null,
  process_instance varchar(64),
  version int not null,
  constraint pk_case_referral primary key (case_no, seq)
);

create table case_referral_letter (
  case_no varchar(32) not null,
  seq int not null,
  round int not null,
  receiver varchar(64) not null,
  letter_no varchar(64) not null,
  reason varchar(500) not null,
  sent_by varchar(64) not null,
  sent_at datetime(3) not null,
  accepted boolean,
  received_by varchar(64),
  received_at datetime(3),
  sent_back_reason varchar(500),
  result varchar(16),
  answer_text varchar(500),
  answer_letter_no varchar(64),
  answered_by varchar(64),
  answered_at datetime(3),
  constraint pk_case_referral_letter primary key (case_no, seq, round),
  constraint fk_case_referral_letter_referral foreign key (case_no, seq) references case_referral (case_no, seq)
);
create index ix_case_referral_letter_receiver on case_referral_letter (receiver, sent_at);
