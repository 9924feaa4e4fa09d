create table personal_data_read (
  id        bigint       not null auto_increment primary key,
  who       varchar(64)  not null,
  read_at   datetime(3)  not null,
  what      varchar(64)  not null,
  record_id varchar(64)  not null,
  fields    varchar(500) not null,
  reason    varchar(500) not null
);

create index ix_personal_data_read_record on personal_data_read (record_id, read_at);
create index ix_personal_data_read_who on personal_data_read (who, read_at);
