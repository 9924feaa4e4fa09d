-- Programs that may send requests by Open311. The key itself is never stored: 256 random bits are known by their SHA-256.
create table open311_key (
  id bigint not null auto_increment,
  name varchar(100) not null,
  key_hash varchar(64) not null,
  issued_at datetime(3) not null,
  issued_by varchar(64) not null,
  revoked_at datetime(3),
  revoked_by varchar(64),
  constraint pk_open311_key primary key (id),
  constraint uq_open311_key_hash unique (key_hash)
);
