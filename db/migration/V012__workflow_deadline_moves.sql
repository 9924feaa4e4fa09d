-- Deadlines that were paused, extended or counted anew, with every move (module workflow).
alter table case_deadline add column paused_at datetime(3);
alter table case_deadline add column changed_at datetime(3);
alter table case_deadline modify column track varchar(64) not null;
update case_deadline set changed_at = started_at;

create table deadline_change (
  id           bigint       not null auto_increment primary key,
  case_no      varchar(32)  not null,
  term         varchar(48)  not null,
  track        varchar(64)  not null,
  round        int          not null,
  kind         varchar(16)  not null,
  changed_at   datetime(3)  not null,
  changed_by   varchar(64)  not null,
  reason       varchar(500) not null,
  old_due      datetime(3)  not null,
  new_due      datetime(3),
  added_kind   varchar(2),
  added_amount int,
  explanation  text         not null
);
create index ix_deadline_change_case on deadline_change (case_no, term, track, round);
