-- How a project's translations are reviewed, and whether one may review one's own work.
alter table project add column workflow varchar(20) default 'REVIEW' not null;
alter table project add constraint project_workflow_known check (
    case workflow when 'TRANSLATION' then 1 when 'REVIEW' then 1 when 'TWO_REVIEWS' then 1 else 0 end = 1);
alter table project add column own_review boolean default false not null;

-- Through whose hands a text went: who confirmed it, who wrote it as it was when it was confirmed or approved last, who
-- has typed in it since, who approved it last, and who has changed it after it was approved. Persons are never deleted,
-- and a foreign key would cost an index each on the largest table.
alter table segment add column translated_by bigint;
alter table segment add column written_by bigint;
alter table segment add column drafted_by bigint;
alter table segment add column approved_by bigint;
alter table segment add column lapsed_by bigint;
update segment set
    translated_by = (select r.made_by from revision r where r.segment_id = segment.id and r.version = (
        select max(c.version) from revision c
        where c.segment_id = segment.id and (c.act = 'CONFIRMED' or c.act = 'FILLED' or c.act = 'REPLACED'))),
    written_by = (select r.made_by from revision r where r.segment_id = segment.id and r.version = (
        select min(c.version) from revision c
        where c.segment_id = segment.id and c.act <> 'PRETRANSLATED' and c.version > coalesce((
            select max(o.version) from revision o where o.segment_id = segment.id and o.target <> segment.target), 0)))
where state <> 'INITIAL' and not pretranslated;
update segment set
    translated_by = (select r.made_by from revision r where r.segment_id = segment.id and r.version = (
        select max(c.version) from revision c
        where c.segment_id = segment.id and (c.act = 'CONFIRMED' or c.act = 'FILLED' or c.act = 'REPLACED'))),
    drafted_by = (select r.made_by from revision r where r.segment_id = segment.id and r.version = (
        select max(c.version) from revision c where c.segment_id = segment.id and c.act = 'TYPED'))
where draft;
update segment set
    approved_by = (select r.made_by from revision r where r.segment_id = segment.id and r.version = (
        select max(c.version) from revision c where c.segment_id = segment.id and c.act = 'APPROVED'))
where state = 'REVIEWED' or state = 'FINAL';
update segment set
    lapsed_by = (select r.made_by from revision r where r.segment_id = segment.id and r.version = 1 + (
        select max(c.version) from revision c where c.segment_id = segment.id and c.act = 'APPROVED'))
where (state = 'INITIAL' or (state = 'TRANSLATED' and not returned))
  and exists (select 1 from revision r where r.segment_id = segment.id and r.act = 'APPROVED')
  and not exists (select 1 from revision r where r.segment_id = segment.id and (r.act = 'UNDONE' or r.act = 'RETURNED')
      and r.version > (select max(c.version) from revision c where c.segment_id = segment.id and c.act = 'APPROVED'));

-- Decisions are deeds too: they can be undone by whoever made them. And a deed gives back whose hands a text had gone
-- through. pretranslated: nobody had confirmed it.
alter table deed_item add column translated_by bigint;
alter table deed_item add column written_by bigint;
alter table deed_item add column drafted_by bigint;
alter table deed_item add column approved_by bigint;
alter table deed_item add column lapsed_by bigint;
alter table deed_item add column pretranslated boolean default false not null;
alter table deed drop constraint deed_kind_known;
alter table deed add constraint deed_kind_known check (
    case kind when 'FILLED' then 1 when 'REPLACED' then 1 when 'SPLIT' then 1 when 'MERGED' then 1
              when 'CORRECTED' then 1 when 'PRETRANSLATED' then 1 when 'APPROVED' then 1 when 'RETURNED' then 1
              else 0 end = 1);
