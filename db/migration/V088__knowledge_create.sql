-- What the hotline answers at once (module knowledge). An entry is retired, never deleted: requests refer to it.
create table knowledge_entry (
  id bigint not null auto_increment primary key,
  title varchar(120) not null,
  question varchar(400) not null,
  answer varchar(4000) not null,
  categories varchar(400) not null,
  owner_unit varchar(64) not null,
  valid_from date not null,
  valid_to date,
  example boolean not null,
  retired_reason varchar(400),
  changed_by varchar(64) not null,
  changed_at datetime(3) not null,
  version int not null
);

-- The words of an entry, weighed by where they stand; the search goes by them.
create table knowledge_word (
  entry_id bigint not null,
  word varchar(100) not null,
  weight int not null,
  constraint pk_knowledge_word primary key (entry_id, word),
  constraint fk_knowledge_word_entry foreign key (entry_id) references knowledge_entry (id)
);
create index ix_knowledge_word_word on knowledge_word (word, entry_id, weight);

-- Requests that may be the same matter: of a category, in one subdistrict, the newest first (module triage).
create index ix_hotline_request_ground on hotline_request (category, subdistrict, received_at);
