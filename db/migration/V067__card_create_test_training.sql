-- The training that is due after the last attempt has failed (module card).
create table test_training (
  case_no       varchar(32)  not null,
  after_attempt int          not null,
  trained_on    date         not null,
  content       varchar(500) not null,
  recorded_by   varchar(64)  not null,
  recorded_at   datetime(3)  not null,
  constraint pk_test_training primary key (case_no, after_attempt)
);
