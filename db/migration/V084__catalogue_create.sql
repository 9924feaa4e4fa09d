-- What requests are about (module catalogue). Nothing is ever deleted: requests refer to the codes.
-- keywords: words people use for it, by blanks; the suggestion of a category goes by them.
create table request_category (
  code varchar(6) not null,
  name varchar(60) not null,
  urgency varchar(12) not null,
  need_tag varchar(20),
  gb_code varchar(20),
  active boolean not null,
  keywords varchar(4000) not null,
  constraint pk_request_category primary key (code)
);
