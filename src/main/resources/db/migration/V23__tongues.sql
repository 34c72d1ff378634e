-- The language that a segment's source seems to be in, as its import took it to be: the names of Tongue. Of a document,
-- how many of its segments are not Albanian, and whether these hold most of its words.
alter table segment add column tongue varchar(20) default 'UNKNOWN' not null;
alter table segment add constraint segment_tongue_known check (
    case tongue when 'UNKNOWN' then 1 when 'ALBANIAN' then 1 when 'ENGLISH' then 1 when 'OTHER' then 1 else 0 end = 1);
alter table document add column english_segments integer default 0 not null;
alter table document add column other_segments integer default 0 not null;
alter table document add column mostly_foreign boolean default false not null;
alter table document add constraint document_foreign_counted check (english_segments >= 0 and other_segments >= 0);
