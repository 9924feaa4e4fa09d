-- 我已办: what one person handed in, newest first.
create index ix_case_submission_person on case_submission (submitted_by, submitted_at);
