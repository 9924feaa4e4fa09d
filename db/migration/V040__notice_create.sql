-- Notices and their way to each recipient (module notice). Rows are written in the transaction of what they tell about.
create table notice (
  id         varchar(36)  not null,
  template   varchar(64)  not null,
  case_no    varchar(32),
  subject    varchar(300) not null,
  body       text         not null,
  urgent     boolean      not null,
  once_key   varchar(128),
  created_at datetime(3)  not null,
  constraint pk_notice primary key (id),
  constraint uq_notice_once_key unique (once_key)
);
create index ix_notice_case on notice (case_no, created_at);

create table notice_delivery (
  id              bigint      not null auto_increment primary key,
  notice          varchar(36) not null,
  recipient       varchar(64) not null,
  channel         varchar(64) not null,
  state           varchar(16) not null,
  quiet           boolean     not null,
  attempts        int         not null,
  next_attempt_at datetime(3) not null,
  last_error      varchar(500),
  sent_at         datetime(3),
  locked_by       varchar(36),
  locked_until    datetime(3),
  bundle          varchar(36),
  constraint uq_notice_delivery unique (notice, recipient, channel),
  constraint fk_notice_delivery_notice foreign key (notice) references notice (id),
  constraint fk_notice_delivery_bundle foreign key (bundle) references notice (id)
);
create index ix_notice_delivery_due on notice_delivery (state, channel, next_attempt_at);
create index ix_notice_delivery_recipient on notice_delivery (recipient, state);
create index ix_notice_delivery_locked on notice_delivery (locked_by);

-- A channel without a row works.
create table notice_channel_trouble (
  channel     varchar(64)  not null,
  failures    int          not null,
  since       datetime(3)  not null,
  last_error  varchar(500) not null,
  next_try_at datetime(3)  not null,
  constraint pk_notice_channel_trouble primary key (channel)
);
