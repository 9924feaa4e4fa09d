-- Rule packs and deadlines (module workflow).
create table rule_pack (
  version int not null,
  decisions varchar(2000) not null,
  effective_from datetime(3) not null,
  constraint pk_rule_pack primary key (version)
);

create table case_deadline (
  id bigint not null auto_increment primary key,
  case_no varchar(32) not null,
  term varchar(48) not null,
  track varchar(32) not null,
  round int not null,
  unit varchar(64),
  kind varchar(2) not null,
  amount int not null,
  cutoff varchar(8),
  roll boolean not null,
  started_at datetime(3) not null,
  due_at datetime(3) not null,
  explanation text not null,
  state varchar(16) not null,
  overdue_at datetime(3),
  done_at datetime(3),
  constraint uq_case_deadline unique (case_no, term, track, round)
);
create index ix_case_deadline_open on case_deadline (state, due_at, unit);
