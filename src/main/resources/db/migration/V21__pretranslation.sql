-- Pre-translating: an act of its own in the history, and a deed that grows while its job is at work.
alter table revision drop constraint revision_act_known;
alter table revision add constraint revision_act_known check (
    case act when 'TYPED' then 1 when 'CONFIRMED' then 1 when 'APPROVED' then 1 when 'RETURNED' then 1
             when 'FILLED' then 1 when 'REPLACED' then 1 when 'SPLIT' then 1 when 'MERGED' then 1
             when 'CORRECTED' then 1 when 'UNDONE' then 1 when 'PRETRANSLATED' then 1 else 0 end = 1);
alter table deed drop constraint deed_kind_known;
alter table deed add constraint deed_kind_known check (
    case kind when 'FILLED' then 1 when 'REPLACED' then 1 when 'SPLIT' then 1 when 'MERGED' then 1
              when 'CORRECTED' then 1 when 'PRETRANSLATED' then 1 else 0 end = 1);

-- Translated from the memory, and nobody has confirmed it yet: whoever does makes the memory learn the pair.
alter table segment add column pretranslated boolean default false not null;
alter table segment add constraint segment_pretranslated_said check (not pretranslated or state = 'TRANSLATED');

-- What a job fills in, and how far it is. document_id is null for all documents of the project. It goes by documents and
-- segments in the order of their ids; at_document and at_segment are the last that were looked at. deed_id is null as
-- long as nothing was filled in.
create table pretranslation (
    job_id      bigint  not null,
    project_id  bigint  not null,
    document_id bigint,
    threshold   integer not null,
    translated  boolean not null,
    at_document bigint  not null,
    at_segment  bigint  not null,
    deed_id     bigint,
    constraint pretranslation_pk primary key (job_id),
    constraint pretranslation_job foreign key (job_id) references job (id) on delete cascade,
    constraint pretranslation_project foreign key (project_id) references project (id) on delete cascade,
    constraint pretranslation_deed foreign key (deed_id) references deed (id) on delete set null,
    constraint pretranslation_threshold check (threshold >= 50 and threshold <= 101)
);

-- What a job counts. document_id is null for all documents of the project; own_left_out: what the document's own
-- segments have put into the memory does not count.
create table analysis (
    job_id       bigint  not null,
    project_id   bigint  not null,
    document_id  bigint,
    own_left_out boolean not null,
    constraint analysis_pk primary key (job_id),
    constraint analysis_job foreign key (job_id) references job (id) on delete cascade,
    constraint analysis_project foreign key (project_id) references project (id) on delete cascade
);

-- The documents that were counted, in their order, each under the name that it had; they may be gone. at_segment is
-- the highest id that was counted.
create table analysis_document (
    job_id      bigint       not null,
    document_id bigint       not null,
    place       integer      not null,
    name        varchar(200) not null,
    at_segment  bigint       not null,
    constraint analysis_document_pk primary key (job_id, document_id),
    constraint analysis_document_job foreign key (job_id) references analysis (job_id) on delete cascade
);

create table analysis_count (
    job_id      bigint      not null,
    document_id bigint      not null,
    band        varchar(20) not null,
    segments    integer     not null,
    words       bigint      not null,
    characters  bigint      not null,
    constraint analysis_count_pk primary key (job_id, document_id, band),
    constraint analysis_count_document foreign key (job_id, document_id)
        references analysis_document (job_id, document_id) on delete cascade,
    constraint analysis_count_band_known check (
        case band when 'REPETITION' then 1 when 'ACROSS' then 1 when 'CONTEXT' then 1 when 'EXACT' then 1
                  when 'FROM_95' then 1 when 'FROM_85' then 1 when 'FROM_75' then 1 when 'FROM_50' then 1
                  when 'UNKNOWN' then 1 else 0 end = 1)
);
