-- Look-backs of any case that keeps them, not of inspections alone. A case may plan them again: plan_no counts the plans, idx goes on.
alter table look_back drop constraint fk_look_back_inspection;
alter table look_back add column plan_no int not null default 1;
alter table look_back add column venue_code varchar(64);
alter table look_back add column lead_unit varchar(64);
update look_back set
  venue_code = (select i.venue_code from inspection i where i.case_no = look_back.case_no),
  lead_unit = (select i.lead_unit from inspection i where i.case_no = look_back.case_no);

-- Their items may come from several checklists. The index holds the foreign key while the primary key is made anew.
alter table look_back_item add column checklist_id varchar(64) not null default '';
alter table look_back_item add column checklist_version int not null default 0;
update look_back_item set
  checklist_id = (select i.checklist_id from inspection i where i.case_no = look_back_item.case_no),
  checklist_version = (select i.checklist_version from inspection i where i.case_no = look_back_item.case_no);
create index ix_look_back_item_look_back on look_back_item (case_no, idx);
alter table look_back_item drop primary key;
alter table look_back_item add constraint pk_look_back_item
  primary key (case_no, idx, checklist_id, checklist_version, item_no);
