-- An item that fails again at a look-back is a finding of its own: relapse_no 0 was found at the inspection, 1 is its first relapse.
alter table finding add column relapse_no int not null default 0;
alter table finding add constraint uq_finding_item unique (case_no, item_no, relapse_no);
alter table finding drop constraint uq_finding;

-- A case may propose a card more than once: a refused one is followed by a new term, and perhaps by the next proposal.
alter table card_proposal add column proposal_no int not null default 1;
alter table card_proposal add column approved boolean;
alter table card_proposal add column card_no varchar(32);
alter table card_proposal add column decided_by varchar(64);
alter table card_proposal add column decided_at datetime(3);
alter table card_proposal add column decision_reason varchar(500);
alter table card_proposal drop primary key;
alter table card_proposal add constraint pk_card_proposal primary key (case_no, proposal_no);
