-- What supervisors look at (module supervision): one row per deadline, one per level, kept by events in the same transaction.
-- at_rest: nothing runs, because it is done, dropped or paused. due_on, ended_on: the days of the district, for counting working days.
create table supervised_deadline (
  case_no     varchar(32)  not null,
  term        varchar(48)  not null,
  track       varchar(64)  not null,
  round       int          not null,
  case_type   varchar(8)   not null,
  process_key varchar(64)  not null,
  unit        varchar(64)  not null,
  step        varchar(200),
  kind        varchar(2)   not null,
  started_at  datetime(3)  not null,
  due_at      datetime(3)  not null,
  due_on      date         not null,
  state       varchar(16)  not null,
  at_rest     boolean      not null,
  overdue_at  datetime(3),
  paused_at   datetime(3),
  ended_at    datetime(3),
  ended_on    date,
  level       varchar(2),
  level_at    datetime(3),
  changes     int          not null,
  constraint pk_supervised_deadline primary key (case_no, term, track, round)
);
-- the board and its lists, worst first: read in this order, counted without touching the rows
create index ix_supervised_deadline_open on supervised_deadline
  (at_rest, due_at, case_no, term, track, round, unit, case_type, level);
create index ix_supervised_deadline_unit on supervised_deadline
  (unit, at_rest, due_at, case_no, term, track, round, case_type, level);
-- the indicators of a period
create index ix_supervised_deadline_due on supervised_deadline (due_at, unit, state, at_rest, ended_at, due_on, ended_on);

create table supervised_level (
  case_no    varchar(32) not null,
  task_id    varchar(64) not null,
  level      varchar(2)  not null,
  term       varchar(48) not null,
  track      varchar(64) not null,
  round      int         not null,
  unit       varchar(64) not null,
  state      varchar(16) not null,
  raised_at  datetime(3) not null,
  reached_at datetime(3),
  hard_due   datetime(3),
  replied_at datetime(3),
  settled_at datetime(3),
  constraint pk_supervised_level primary key (case_no, task_id, level)
);
create index ix_supervised_level_reached on supervised_level (reached_at, unit, level, state);
create index ix_supervised_level_hard on supervised_level (level, hard_due, unit, state, replied_at, settled_at);
