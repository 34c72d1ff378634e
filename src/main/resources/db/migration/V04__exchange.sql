-- What was published under which name, so that no document takes another's files.
create table publication (
    base        varchar(200) not null,
    document_id bigint       not null,
    constraint publication_pk primary key (base),
    constraint publication_document foreign key (document_id) references document (id) on delete cascade
);

-- The one row says when the seeds came in. It stays, so that a project that was deleted does not come back.
create table seeding (
    id      integer not null,
    done_at timestamp(6) with time zone,
    constraint seeding_pk primary key (id)
);
insert into seeding (id) values (1);
