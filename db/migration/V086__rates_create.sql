-- How the rates of the hotline are reckoned (module rates): a version holds from the first day of a month on, until a later one does.
create table rate_definition (
  version int not null auto_increment primary key,
  name varchar(60) not null,
  effective_from date not null,
  response_weight decimal(5, 4) not null,
  resolution_weight decimal(5, 4) not null,
  satisfaction_weight decimal(5, 4) not null,
  partly_solved decimal(5, 4) not null,
  very_satisfied decimal(5, 4) not null,
  satisfied decimal(5, 4) not null,
  basically_satisfied decimal(5, 4) not null,
  dissatisfied decimal(5, 4) not null,
  very_dissatisfied decimal(5, 4) not null,
  count_children boolean not null,
  small_base int not null,
  excellent_from decimal(5, 2) not null,
  good_from decimal(5, 2) not null,
  fair_from decimal(5, 2) not null,
  created_at datetime(3) not null,
  created_by varchar(64) not null
);
create index ix_rate_definition_effective on rate_definition (effective_from);

insert into rate_definition (name, effective_from, response_weight, resolution_weight, satisfaction_weight, partly_solved,
  very_satisfied, satisfied, basically_satisfied, dissatisfied, very_dissatisfied, count_children, small_base,
  excellent_from, good_from, fair_from, created_at, created_by)
values ('默认口径', '2000-01-01', 0.3, 0.35, 0.35, 0, 1, 1, 1, 0, 0, false, 10, 95, 90, 80, '2026-01-01 00:00:00', 'system');

-- Closed cases that shall not count against a unit: asked for by one person, decided by another.
create table hotline_exclusion (
  case_no varchar(32) not null,
  seq int not null,
  reason varchar(24) not null,
  explanation varchar(500) not null,
  asked_by varchar(64) not null,
  asked_at datetime(3) not null,
  state varchar(12) not null,
  decision_reason varchar(500),
  decided_by varchar(64),
  decided_at datetime(3),
  constraint pk_hotline_exclusion primary key (case_no, seq),
  constraint fk_hotline_exclusion_case foreign key (case_no) references hotline_case (case_no)
);
create index ix_hotline_exclusion_state on hotline_exclusion (state, asked_at);

-- What the rates ask for by period, over all units.
create index ix_hotline_case_replied on hotline_case (replied_at);
create index ix_hotline_order_dispatched on hotline_order (dispatched_at);
create index ix_hotline_order_due on hotline_order (close_due_at);
create index ix_hotline_objection_ruled on hotline_objection (ruled_at);
