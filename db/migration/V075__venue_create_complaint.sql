-- Complaints about a venue that turned out to be true, one row per venue and case or foreign reference (module venue).
-- Who complained stands with the complaint itself, never here.
create table venue_complaint (
  venue_code varchar(64) not null,
  case_no varchar(64) not null,
  upheld_on date not null,
  recorded_by varchar(64) not null,
  recorded_at datetime(3) not null,
  constraint pk_venue_complaint primary key (venue_code, case_no),
  constraint fk_venue_complaint_venue foreign key (venue_code) references venue (code)
);
create index ix_venue_complaint_day on venue_complaint (venue_code, upheld_on);
