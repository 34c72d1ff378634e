-- What a segment was when it came into its document: when that was, how many words its source had, whether it brought a
-- draft along. Its history says what became of it since, but not what it began as. Null for those that are older than
-- these columns and for those that a split has made, whose history says it all.
alter table segment add column came_at timestamp(6) with time zone;
alter table segment add column came_words integer;
alter table segment add column came_draft boolean default false not null;
update segment set came_at = changed_at, came_draft = draft where version = 0;

-- Whether a segment was given back after an act: it stays so when its text is changed or its source corrected, and the
-- reason is with the act that gave it back only.
alter table revision add column returned boolean default false not null;
update revision set returned = true where act = 'RETURNED';

-- How long somebody was at work in a segment on a day, in milliseconds, as their browser measured it.
create table work_time (
    segment_id bigint not null,
    person_id  bigint not null,
    worked_on  date   not null,
    millis     bigint not null,
    constraint work_time_pk primary key (segment_id, person_id, worked_on),
    constraint work_time_segment foreign key (segment_id) references segment (id) on delete cascade,
    constraint work_time_person foreign key (person_id) references person (id),
    constraint work_time_of_a_day check (millis > 0 and millis <= 86400000)
);
