-- Where units come from: the project that confirmed them, or a file of somebody's; a machine may have written them.
alter table memory_unit add column project varchar(100) default '' not null;
alter table memory_unit add column origin varchar(20) default 'CONFIRMED' not null;
update memory_unit set origin = 'IMPORTED' where unit_key like 'tmx:%';

-- The memories that a project works with, the first the most important one. What is confirmed in the project goes
-- into each of those that it writes. A penalty is taken off the score of whatever the memory offers.
create table project_memory (
    project_id bigint  not null,
    memory_id  bigint  not null,
    place      integer not null,
    writes     boolean not null,
    penalty    integer not null,
    constraint project_memory_pk primary key (project_id, memory_id),
    constraint project_memory_project foreign key (project_id) references project (id) on delete cascade,
    constraint project_memory_memory foreign key (memory_id) references memory (id),
    constraint project_memory_place_unique unique (project_id, place),
    constraint project_memory_penalty_in_bounds check (penalty >= 0 and penalty <= 50)
);
create index project_memory_by_memory on project_memory (memory_id);
insert into project_memory (project_id, memory_id, place, writes, penalty) select id, memory_id, 1, true, 0 from project;

-- What is taken off for where a unit comes from, in whichever memory it is.
alter table project add column penalty_imported integer default 0 not null;
alter table project add column penalty_machine integer default 5 not null;
alter table project add column penalty_unreviewed integer default 0 not null;
