-- The reference leads its unique keys: with the source in front, H2 would walk through every row of a source.
create table venue_visit (
  id bigint not null auto_increment primary key,
  venue_code varchar(64) not null,
  visited_on date not null,
  source varchar(20) not null,
  reference varchar(120) not null,
  case_no varchar(40),
  kind varchar(40) not null,
  score int,
  result varchar(20) not null,
  findings int not null default 0,
  major_findings int not null default 0,
  constraint uq_venue_visit_reference unique (reference, source),
  constraint fk_venue_visit_venue foreign key (venue_code) references venue (code)
);
create index ix_venue_visit_venue on venue_visit (venue_code, visited_on);

create table venue_breach (
  id bigint not null auto_increment primary key,
  visit_id bigint not null,
  venue_code varchar(64) not null,
  found_on date not null,
  source varchar(20) not null,
  reference varchar(200) not null,
  item_code varchar(100) not null,
  severity varchar(10) not null,
  description varchar(1000) not null,
  state varchar(20) not null,
  corrected_on date,
  case_no varchar(40),
  rectified_late boolean not null,
  reject_count int not null,
  constraint uq_venue_breach_reference unique (reference, source),
  constraint fk_venue_breach_visit foreign key (visit_id) references venue_visit (id),
  constraint fk_venue_breach_venue foreign key (venue_code) references venue (code)
);
create index ix_venue_breach_venue on venue_breach (venue_code, found_on);
create index ix_venue_breach_visit on venue_breach (visit_id);
