-- What other programs say of a unit. tuid is what they call it; props are JSON, a list of [type, text], '' for none.
-- Their names of people are longer than ours.
alter table memory_unit add column tuid varchar(500) default '' not null;
alter table memory_unit add column props varchar(1000000) default '' not null;
alter table memory_unit alter column created_by set data type varchar(500);
alter table memory_unit alter column changed_by set data type varchar(500);

-- With the id in it, what was written last is read in its order, and not sorted anew for every page.
create index memory_unit_in_order on memory_unit (memory_id, version, id);
drop index memory_unit_by_version;

-- H2 writes down every 32nd id that it gives out, in a commit of its own; with thousands of units at once that was a
-- quarter of the work. Ids that a crash leaves unused are missing, and nobody misses them.
alter table memory_unit alter column id set cache 5000;
