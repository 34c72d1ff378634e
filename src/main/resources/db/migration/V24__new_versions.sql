-- New versions of documents: an act of its own in the history.
alter table revision drop constraint revision_act_known;
alter table revision add constraint revision_act_known check (
    case act when 'TYPED' then 1 when 'CONFIRMED' then 1 when 'APPROVED' then 1 when 'RETURNED' then 1
             when 'FILLED' then 1 when 'REPLACED' then 1 when 'SPLIT' then 1 when 'MERGED' then 1
             when 'CORRECTED' then 1 when 'UNDONE' then 1 when 'PRETRANSLATED' then 1 when 'UPDATED' then 1
             else 0 end = 1);

-- What an update has made of segments that stand in their document. source: what a changed one's translation was made
-- of; '' for a new one.
create table update_mark (
    segment_id bigint          not null,
    source     varchar(100000) not null,
    constraint update_mark_pk primary key (segment_id),
    constraint update_mark_segment foreign key (segment_id) references segment (id) on delete cascade
);
