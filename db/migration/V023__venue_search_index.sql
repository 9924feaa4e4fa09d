-- Part of a name is looked for by reading this index from end to end: a tenth of the table, and nothing else is needed to count.
create index ix_venue_search on venue (search_text, code);
