-- Links to a patient's page (module invitation). The link itself stands nowhere: it is made of the id and the secret key, and found by its hash.
create table patient_invitation (
  id          varchar(36) not null,
  token_hash  varchar(64) not null,
  case_no     varchar(32) not null,
  news        varchar(24) not null,
  notice      varchar(36),
  created_at  datetime(3) not null,
  expires_at  datetime(3) not null,
  wrong_tries int         not null,
  ended_at    datetime(3),
  ended_how   varchar(16),
  constraint pk_patient_invitation primary key (id),
  constraint uq_patient_invitation_token unique (token_hash),
  constraint fk_patient_invitation_case foreign key (case_no) references reschedule_case (case_no)
);
create index ix_patient_invitation_case on patient_invitation (case_no, created_at);
create index ix_patient_invitation_notice on patient_invitation (notice);
