-- Who stands in for whom, and when (module directory). Nothing is deleted: four eyes looks back at the day of a proposal.
create table deputy (
  id         bigint       not null auto_increment primary key,
  person     varchar(64)  not null,
  deputy     varchar(64)  not null,
  from_day   date         not null,
  until_day  date         not null,
  reason     varchar(300) not null,
  named_by   varchar(64)  not null,
  named_on   date         not null,
  ended_on   date,
  ended_by   varchar(64),
  constraint uq_deputy unique (person, deputy, from_day),
  constraint fk_deputy_person foreign key (person) references person (id),
  constraint fk_deputy_deputy foreign key (deputy) references person (id)
);

create index ix_deputy_until_day on deputy (until_day);
create index ix_deputy_deputy on deputy (deputy, until_day);
