-- Where the demo clock stood, so that a restart does not throw the demo district back (only in profile demo).
create table demo_clock (
  id int not null,
  ahead_seconds bigint not null,
  constraint pk_demo_clock primary key (id)
);
