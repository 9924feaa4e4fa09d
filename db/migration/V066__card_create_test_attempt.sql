-- Attempts at the knowledge test (module card). Of the one-time link and of the phone that opened it only hashes are kept.
create table test_attempt (
  case_no      varchar(32)  not null,
  attempt      int          not null,
  venue_code   varchar(64)  not null,
  unit         varchar(64)  not null,
  bank_version int          not null,
  items        int          not null,
  pass_mark    int          not null,
  way          varchar(8)   not null,
  state        varchar(8)   not null,
  started_by   varchar(64)  not null,
  started_at   datetime(3)  not null,
  token_hash   varchar(64),
  link_until   datetime(3),
  opened_at    datetime(3),
  seat_hash    varchar(64),
  tab          int          not null,
  ended_at     datetime(3),
  score        int,
  entered_by   varchar(64),
  entered_at   datetime(3),
  constraint pk_test_attempt primary key (case_no, attempt),
  constraint uq_test_attempt_token unique (token_hash),
  constraint uq_test_attempt_seat unique (seat_hash),
  constraint fk_test_attempt_bank foreign key (bank_version) references test_bank (version)
);
create index ix_test_attempt_state on test_attempt (state, link_until);
create index ix_test_attempt_ended on test_attempt (ended_at);

-- The paper of an attempt as it was drawn, with the answers given so far.
create table test_sheet (
  case_no      varchar(32)  not null,
  attempt      int          not null,
  position     int          not null,
  question_no  int          not null,
  option_order varchar(4)   not null,
  choice       varchar(1),
  answered_at  datetime(3),
  constraint pk_test_sheet primary key (case_no, attempt, position),
  constraint fk_test_sheet_attempt foreign key (case_no, attempt) references test_attempt (case_no, attempt)
);
