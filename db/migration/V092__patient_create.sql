-- Who a patient is (module patient). Everything that names a person is encrypted; a *_mark finds equal values without decrypting them.
create table patient (
  patient_ref varchar(24) not null,
  name varchar(400),
  id_number varchar(120),
  id_number_mark varchar(64),
  phone varchar(120),
  phone_mark varchar(64),
  phone_end_mark varchar(64),
  birth_date varchar(80),
  contact_name varchar(400),
  contact_relation varchar(200),
  contact_phone varchar(120),
  deceased boolean not null,
  kept_at datetime(3) not null,
  kept_by varchar(64) not null,
  changed_at datetime(3) not null,
  changed_by varchar(64) not null,
  constraint pk_patient primary key (patient_ref),
  constraint uq_patient_id_number unique (id_number_mark)
);
create index ix_patient_phone on patient (phone_mark);
create index ix_patient_phone_end on patient (phone_end_mark);

-- How other systems call a patient: the mark is made of system and value, which may be the number of a card.
create table patient_identifier (
  identifier_mark varchar(64) not null,
  patient_ref varchar(24) not null,
  kept_at datetime(3) not null,
  constraint pk_patient_identifier primary key (identifier_mark)
);
create index ix_patient_identifier_patient on patient_identifier (patient_ref);
