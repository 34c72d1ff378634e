-- Where many rows are written at once, the database takes their numbers ahead by the thousand. Each time it takes some it
-- writes to the disk, and waits for it: by the 32 that it takes otherwise, an approval of 10,000 segments waits 312 times. A
-- program that is killed leaves a gap in the numbers, which means nothing.
alter table segment alter column id set cache 1000;
alter table revision alter column id set cache 1000;
alter table memory_unit alter column id set cache 1000;
alter table unit_revision alter column id set cache 1000;
