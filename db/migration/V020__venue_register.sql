-- Kinds of venues and who answers for them; cities edit this table, a start only adds what is missing.
create table venue_category (
  code varchar(40) not null,
  name varchar(40) not null,
  aliases varchar(200),
  small_shop boolean not null,
  department varchar(64),
  large_from_m2 int,
  large_department varchar(64),
  sort_no int not null,
  constraint pk_venue_category primary key (code),
  constraint uq_venue_category_name unique (name)
);

create table venue (
  code varchar(64) not null,
  source varchar(20) not null,
  external_id varchar(64) not null,
  -- what makes a venue the same one when no code is given: credit code, name and address
  natural_key varchar(64) not null,
  name varchar(100) not null,
  uscc varchar(18),
  category varchar(40) not null,
  status varchar(20) not null,
  address varchar(200),
  community varchar(100),
  grid varchar(100),
  subdistrict varchar(64),
  department varchar(64) not null,
  area_m2 decimal(10, 2),
  employees int,
  owner_name_enc varchar(512),
  owner_phone_enc varchar(512),
  credit_class varchar(1),
  credit_on date,
  latitude decimal(9, 6),
  longitude decimal(9, 6),
  datum varchar(10),
  surveyed_on date,
  search_text varchar(400) not null,
  -- counted from venue_breach and venue_visit whenever those change, so that lists need not count
  breach_count int not null default 0,
  open_breach_count int not null default 0,
  last_visit_on date,
  version int not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  constraint pk_venue primary key (code),
  constraint uq_venue_source unique (external_id, source),
  constraint fk_venue_category foreign key (category) references venue_category (code)
);
create index ix_venue_natural_key on venue (natural_key);
-- Each ends with the code, so that a page of codes comes from the index alone; only the rows of the page are read.
create index ix_venue_subdistrict on venue (subdistrict, status, code);
create index ix_venue_department on venue (department, status, code);
create index ix_venue_credit on venue (credit_class, status, code);
create index ix_venue_status on venue (status, code);
create index ix_venue_category on venue (category, code);
create index ix_venue_breaches on venue (breach_count, code);
-- Part of a name is looked for by reading this one from end to end, a tenth of the table.
create index ix_venue_search on venue (search_text, code);

create table venue_status_change (
  id bigint not null auto_increment primary key,
  venue_code varchar(64) not null,
  old_status varchar(20) not null,
  new_status varchar(20) not null,
  reason varchar(500) not null,
  changed_by varchar(64),
  changed_at datetime(3) not null,
  constraint fk_venue_status_change_venue foreign key (venue_code) references venue (code)
);
create index ix_venue_status_change_venue on venue_status_change (venue_code, changed_at);
