-- Working calendar (module calendar): which years are announced, and the days on which a year departs from Mon-Fri.
create table calendar_year (
  year_no int not null,
  announced boolean not null,
  source varchar(16) not null,
  imported_at datetime(3) not null,
  imported_by varchar(64) not null,
  version bigint not null,
  constraint pk_calendar_year primary key (year_no),
  constraint ck_calendar_year_source check (source in ('SHIPPED', 'IMPORTED'))
);

create table calendar_day (
  held_on date not null,
  year_no int not null,
  kind varchar(8) not null,
  name varchar(64) not null,
  constraint pk_calendar_day primary key (held_on),
  constraint fk_calendar_day_year foreign key (year_no) references calendar_year (year_no),
  constraint ck_calendar_day_kind check (kind in ('OFF', 'MAKEUP'))
);
create index ix_calendar_day_year on calendar_day (year_no);
