-- The address of a case's public follow-up page, and what the petitioner said there (module followup). A rating is given once and never changed.
create table follow_up_link (
  case_no    varchar(32) not null,
  token      varchar(32) not null,
  created_at datetime(3) not null,
  constraint pk_follow_up_link primary key (case_no),
  constraint uq_follow_up_link_token unique (token)
);

create table follow_up_rating (
  case_no      varchar(32) not null,
  satisfaction int         not null,
  remark       varchar(800),
  rated_at     datetime(3) not null,
  constraint pk_follow_up_rating primary key (case_no)
);
