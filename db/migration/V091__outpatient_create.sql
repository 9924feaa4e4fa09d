-- Clinics of hospitals (module outpatient). Which department somebody visits is health data: it stays in the hospital.
create table clinic_department (
  hospital varchar(50) not null,
  code varchar(32) not null,
  name varchar(60) not null,
  kind varchar(24) not null,
  constraint pk_clinic_department primary key (hospital, code)
);
create index ix_clinic_department_kind on clinic_department (kind, name);

create table clinic_doctor (
  hospital varchar(50) not null,
  code varchar(32) not null,
  name varchar(60) not null,
  department varchar(32) not null,
  constraint pk_clinic_doctor primary key (hospital, code),
  constraint fk_clinic_doctor_department foreign key (hospital, department) references clinic_department (hospital, code)
);

create table clinic_session (
  id varchar(36) not null,
  hospital varchar(50) not null,
  department varchar(32) not null,
  doctor varchar(32),
  starts_at datetime(3) not null,
  ends_at datetime(3) not null,
  cancel_reason varchar(16),
  cancelled_at datetime(3),
  cancelled_by varchar(64),
  constraint pk_clinic_session primary key (id),
  constraint fk_clinic_session_department foreign key (hospital, department) references clinic_department (hospital, code)
);
create index ix_clinic_session_hospital on clinic_session (hospital, starts_at);
create index ix_clinic_session_doctor on clinic_session (hospital, doctor, starts_at);

-- hospital, department and doctor stand here once more: an offer is one range of one index
create table clinic_slot (
  id varchar(40) not null,
  session_id varchar(36) not null,
  hospital varchar(50) not null,
  department varchar(32) not null,
  doctor varchar(32),
  starts_at datetime(3) not null,
  ends_at datetime(3) not null,
  status varchar(24) not null,
  held_for varchar(32),
  held_until datetime(3),
  constraint pk_clinic_slot primary key (id),
  constraint fk_clinic_slot_session foreign key (session_id) references clinic_session (id)
);
create index ix_clinic_slot_session on clinic_slot (session_id, starts_at);
create index ix_clinic_slot_offer on clinic_slot (hospital, department, starts_at, status);
create index ix_clinic_slot_held on clinic_slot (status, held_until);

create table clinic_appointment (
  id varchar(32) not null,
  external_system varchar(200),
  external_value varchar(100),
  patient_ref varchar(24) not null,
  hospital varchar(50) not null,
  slot_id varchar(40) not null,
  -- the slot while the booking occupies it, so that nobody else does
  active_slot varchar(40),
  starts_at datetime(3) not null,
  ends_at datetime(3) not null,
  status varchar(24) not null,
  cancel_reason varchar(16),
  exemption varchar(16),
  replaces varchar(32),
  booked_at datetime(3) not null,
  booked_by varchar(64) not null,
  changed_at datetime(3) not null,
  changed_by varchar(64) not null,
  version int not null,
  constraint pk_clinic_appointment primary key (id),
  constraint uq_clinic_appointment_slot unique (active_slot),
  constraint uq_clinic_appointment_external unique (external_system, external_value),
  constraint fk_clinic_appointment_slot foreign key (slot_id) references clinic_slot (id)
);
create index ix_clinic_appointment_patient on clinic_appointment (patient_ref, status, starts_at);
create index ix_clinic_appointment_hospital on clinic_appointment (hospital, starts_at);
create index ix_clinic_appointment_starts on clinic_appointment (starts_at, id);
create index ix_clinic_appointment_value on clinic_appointment (external_value);

-- Who may not book for a while, and whether that was taken back.
create table booking_suspension (
  appointment varchar(32) not null,
  patient_ref varchar(24) not null,
  counted_on date not null,
  from_on date not null,
  until_on date not null,
  lifted_at datetime(3),
  lifted_by varchar(64),
  lift_reason varchar(500),
  constraint pk_booking_suspension primary key (appointment)
);
create index ix_booking_suspension_patient on booking_suspension (patient_ref, until_on);
