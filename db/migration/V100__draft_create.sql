-- What people have typed and not yet handed in (module draft). The content is encrypted and nobody else's.
create table form_draft (
  person   varchar(64)  not null,
  page     varchar(140) not null,
  version  int          not null,
  browser  varchar(36)  not null,
  content  mediumtext   not null,
  kept_at  datetime(3)  not null,
  constraint pk_form_draft primary key (person, page)
);
create index ix_form_draft_page on form_draft (page);
create index ix_form_draft_kept on form_draft (kept_at);
