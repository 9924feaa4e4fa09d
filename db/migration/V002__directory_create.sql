create table unit (
  code   varchar(64)  not null,
  name   varchar(100) not null,
  kind   varchar(32)  not null,
  parent varchar(64),
  active boolean      not null,
  constraint pk_unit primary key (code),
  constraint fk_unit_parent foreign key (parent) references unit (code)
);

create table person (
  id         varchar(64)  not null,
  name       varchar(100) not null,
  unit       varchar(64)  not null,
  officer_no varchar(16),
  active     boolean      not null,
  constraint pk_person primary key (id),
  constraint uq_person_officer_no unique (officer_no),
  constraint fk_person_unit foreign key (unit) references unit (code)
);

create table post (
  person varchar(64) not null,
  unit   varchar(64) not null,
  role   varchar(16) not null,
  constraint pk_post primary key (person, unit, role),
  constraint fk_post_person foreign key (person) references person (id),
  constraint fk_post_unit foreign key (unit) references unit (code)
);

create table special_duty (
  person   varchar(64) not null,
  group_id varchar(64) not null,
  constraint pk_special_duty primary key (person, group_id),
  constraint fk_special_duty_person foreign key (person) references person (id)
);

create index ix_special_duty_group on special_duty (group_id);

create table officer_credential (
  person        varchar(64) not null,
  credential_no varchar(64) not null,
  expires_on    date        not null,
  constraint pk_officer_credential primary key (person),
  constraint uq_officer_credential_no unique (credential_no),
  constraint fk_officer_credential_person foreign key (person) references person (id)
);

create table declared_interest (
  person     varchar(64)  not null,
  venue_code varchar(64)  not null,
  reason     varchar(500) not null,
  since      date         not null,
  constraint pk_declared_interest primary key (person, venue_code),
  constraint fk_declared_interest_person foreign key (person) references person (id)
);
