-- Who told the hotline what (module petitioner). Name and numbers are encrypted; a *_mark finds equal numbers without decrypting them.
create table petitioner (
  case_no         varchar(32)  not null,
  name            varchar(400),
  gender          varchar(8),
  phone           varchar(120),
  phone_mark      varchar(64),
  id_number       varchar(120),
  id_number_mark  varchar(64),
  anonymous       boolean      not null,
  confidential    boolean      not null,
  tip_off         boolean      not null,
  kept_at         datetime(3)  not null,
  kept_by         varchar(64)  not null,
  constraint pk_petitioner primary key (case_no)
);
create index ix_petitioner_phone on petitioner (phone_mark, case_no);
create index ix_petitioner_id_number on petitioner (id_number_mark, case_no);
