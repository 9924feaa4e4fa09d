-- How somebody wants to be reached; nobody has to say anything. The address is personal data and encrypted.
create table person_contact (
  person      varchar(64) not null,
  mail_enc    varchar(1000),
  rhythm      varchar(16) not null,
  quiet_hours boolean     not null,
  constraint pk_person_contact primary key (person),
  constraint fk_person_contact_person foreign key (person) references person (id)
);
