-- Printed papers (module document). Their bytes lie sealed outside the database; rows are never changed.
create table printed_document (
  id               varchar(36)  not null,
  case_no          varchar(32)  not null,
  kind             varchar(48)  not null,
  issuer           varchar(64)  not null,
  number_word      varchar(200) not null,
  number_year      int          not null,
  serial           int          not null,
  template_name    varchar(100) not null,
  template_version varchar(16)  not null,
  template_sha256  varchar(64)  not null,
  sha256           varchar(64)  not null,
  size_bytes       bigint       not null,
  printed_by       varchar(64)  not null,
  printed_at       datetime(3)  not null,
  constraint pk_printed_document primary key (id),
  constraint uq_printed_document_number unique (issuer, number_year, serial)
);
create index ix_printed_document_case on printed_document (case_no, printed_at);

create table document_counter (
  issuer      varchar(64) not null,
  number_year int         not null,
  last_serial int         not null,
  constraint pk_document_counter primary key (issuer, number_year)
);
