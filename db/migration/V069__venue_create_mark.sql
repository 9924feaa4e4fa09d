-- What hangs at a venue's door: a yellow card or a red flag, one row per case (module venue). A withdrawn one never counted.
create table venue_mark (
  case_no varchar(32) not null,
  venue_code varchar(64) not null,
  kind varchar(16) not null,
  seq int not null,
  since datetime(3) not null,
  valid_until datetime(3),
  lifted_at datetime(3),
  lifted_how varchar(16),
  counted boolean not null,
  constraint pk_venue_mark primary key (case_no),
  constraint fk_venue_mark_venue foreign key (venue_code) references venue (code)
);
create index ix_venue_mark_venue on venue_mark (venue_code, kind, since);
