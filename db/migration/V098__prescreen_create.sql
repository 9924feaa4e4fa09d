-- Runs of the pre-screening (module prescreen): counts and where to go on, nobody's data.
create table prescreen (
  id bigint not null auto_increment,
  screened_day date not null,
  hospital varchar(64),
  state varchar(12) not null,
  total int not null,
  checked int not null,
  blocked int not null,
  failed int not null,
  last_appointment varchar(32) not null,
  started_at datetime(3) not null,
  started_by varchar(64) not null,
  finished_at datetime(3),
  constraint pk_prescreen primary key (id)
);
create index ix_prescreen_day on prescreen (screened_day, hospital);
create index ix_prescreen_state on prescreen (state, id);
