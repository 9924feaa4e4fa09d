create table import_job (
  id bigint not null auto_increment primary key,
  kind varchar(20) not null,
  file_names varchar(500) not null,
  sha256 varchar(64) not null,
  state varchar(20) not null,
  -- the node that works on it, and when it was last heard of
  worker varchar(120) not null,
  alive_at datetime(3) not null,
  total int,
  done int not null default 0,
  inserted int not null default 0,
  updated int not null default 0,
  unchanged int not null default 0,
  rejected int not null default 0,
  noted int not null default 0,
  started_at datetime(3) not null,
  started_by varchar(64) not null,
  finished_at datetime(3),
  message varchar(1000),
  constraint ck_import_job_state check (state in ('RUNNING', 'DONE', 'FAILED', 'INTERRUPTED'))
);
create index ix_import_job_state on import_job (state);

create table import_fault (
  id bigint not null auto_increment primary key,
  job_id bigint not null,
  file_name varchar(200) not null,
  line_no int not null,
  column_name varchar(200) not null,
  reason varchar(1000) not null,
  raw varchar(500) not null,
  -- true: the line was taken all the same, with a remark
  kept boolean not null,
  constraint fk_import_fault_job foreign key (job_id) references import_job (id)
);
create index ix_import_fault_job on import_fault (job_id, id);
