-- The address of a venue's public status page, and who decided when that it may be seen (module publicity). Decisions are never changed.
create table status_page (
  venue_code varchar(64) not null,
  token      varchar(32) not null,
  created_at datetime(3) not null,
  constraint pk_status_page primary key (venue_code),
  constraint uq_status_page_token unique (token)
);

create table publicity_decision (
  venue_code varchar(64)  not null,
  seq        int          not null,
  case_no    varchar(32),
  published  boolean      not null,
  reason     varchar(500) not null,
  decided_by varchar(64)  not null,
  decided_at datetime(3)  not null,
  constraint pk_publicity_decision primary key (venue_code, seq)
);
