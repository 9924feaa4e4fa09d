-- A person reminds those who hold a task (module escalation). Two at the same moment cannot both be the next turn.
create table nudge (
  id        bigint       not null auto_increment primary key,
  task_id   varchar(64)  not null,
  turn      int          not null,
  case_no   varchar(32)  not null,
  task_name varchar(255) not null,
  unit      varchar(64)  not null,
  nudged_by varchar(64)  not null,
  nudged_at datetime(3)  not null,
  message   varchar(400) not null,
  constraint uq_nudge_turn unique (task_id, turn)
);
create index ix_nudge_by on nudge (nudged_by, nudged_at);
create index ix_nudge_case on nudge (case_no, nudged_at);
