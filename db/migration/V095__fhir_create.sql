-- How hospitals' own systems number what they send (module fhir). A bare number: whose it is stands elsewhere, encrypted.
create table fhir_number_system (
  number_system varchar(200) not null,
  hospital varchar(50) not null,
  since datetime(3) not null,
  constraint pk_fhir_number_system primary key (number_system)
);

create table fhir_number (
  kind varchar(16) not null,
  number_system varchar(200) not null,
  number_value varchar(100) not null,
  hospital varchar(50) not null,
  record_id varchar(64) not null,
  since datetime(3) not null,
  constraint pk_fhir_number primary key (kind, number_system, number_value)
);
create index ix_fhir_number_record on fhir_number (kind, hospital, record_id);

-- what has changed since a hospital last asked
create index ix_clinic_appointment_changed on clinic_appointment (hospital, changed_at);
