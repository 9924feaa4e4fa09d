-- What climbs for each watched task, and the levels it has reached (module escalation).
create table ladder (
  id bigint not null auto_increment primary key,
  task_id varchar(64) not null,
  case_no varchar(32) not null,
  term varchar(48) not null,
  track varchar(64) not null,
  round int not null,
  task_name varchar(255) not null,
  unit varchar(64) not null,
  instance varchar(64),
  plan_no int not null,
  plan_from datetime(3) not null,
  ended_at datetime(3),
  constraint uq_ladder_task unique (task_id)
);
create index ix_ladder_case on ladder (case_no, term, track);

-- Each level is reached only once per ladder and plan.
create table ladder_level (
  ladder bigint not null,
  plan_no int not null,
  level_code varchar(2) not null,
  state varchar(16) not null,
  planned_at datetime(3) not null,
  raised_at datetime(3) not null,
  changed_at datetime(3) not null,
  hard_due datetime(3),
  acted_by varchar(64),
  reason varchar(1000),
  promised_on date,
  points int,
  constraint pk_ladder_level primary key (ladder, plan_no, level_code),
  constraint fk_ladder_level_ladder foreign key (ladder) references ladder (id)
);
