-- The question bank of the knowledge test (module card). A version once published is never changed: papers refer to it.
create table test_bank (
  version      int          not null,
  source       varchar(16)  not null,
  fingerprint  varchar(64)  not null,
  published_by varchar(64)  not null,
  published_at datetime(3)  not null,
  constraint pk_test_bank primary key (version)
);

create table test_question (
  bank_version int          not null,
  question_no  int          not null,
  checklist    varchar(64)  not null,
  item_no      int          not null,
  text         varchar(300) not null,
  option_a     varchar(200) not null,
  option_b     varchar(200) not null,
  option_c     varchar(200) not null,
  option_d     varchar(200) not null,
  answer       varchar(1)   not null,
  reason       varchar(500) not null,
  constraint pk_test_question primary key (bank_version, question_no),
  constraint fk_test_question_bank foreign key (bank_version) references test_bank (version)
);
