-- Giving a segment a text again that it had: an act of its own in the history, and a deed.
alter table revision drop constraint revision_act_known;
alter table revision add constraint revision_act_known check (
    case act when 'TYPED' then 1 when 'CONFIRMED' then 1 when 'APPROVED' then 1 when 'RETURNED' then 1
             when 'FILLED' then 1 when 'REPLACED' then 1 when 'SPLIT' then 1 when 'MERGED' then 1
             when 'CORRECTED' then 1 when 'UNDONE' then 1 when 'PRETRANSLATED' then 1 when 'UPDATED' then 1
             when 'RESTORED' then 1 else 0 end = 1);
alter table deed drop constraint deed_kind_known;
alter table deed add constraint deed_kind_known check (
    case kind when 'FILLED' then 1 when 'REPLACED' then 1 when 'SPLIT' then 1 when 'MERGED' then 1
              when 'CORRECTED' then 1 when 'PRETRANSLATED' then 1 when 'APPROVED' then 1 when 'RETURNED' then 1
              when 'RESTORED' then 1 else 0 end = 1);

-- What happened in a document, and in a project, is read newest first, act by act. Both columns repeat what the segment
-- says, for the indexes: through the segments it would be the history of all of them that is read and sorted. They need
-- no keys of their own, since the segment's takes the row along.
alter table revision add column document_id bigint default 0 not null;
alter table revision add column project_id bigint default 0 not null;
update revision set
    document_id = (select s.document_id from segment s where s.id = revision.segment_id),
    project_id = (select d.project_id from segment s join document d on d.id = s.document_id
                  where s.id = revision.segment_id);
alter table revision alter column document_id drop default;
alter table revision alter column project_id drop default;
create index revision_of_document on revision (document_id, act, made_at desc);
create index revision_of_project on revision (project_id, act, made_at desc);
create index deed_of_project on deed (project_id, kind, made_at desc);

-- Comments too.
alter table comment add column document_id bigint default 0 not null;
alter table comment add column project_id bigint default 0 not null;
update comment set
    document_id = (select s.document_id from segment s where s.id = comment.home_id),
    project_id = (select d.project_id from segment s join document d on d.id = s.document_id
                  where s.id = comment.home_id);
alter table comment alter column document_id drop default;
alter table comment alter column project_id drop default;
create index comment_written_in_document on comment (document_id, created_at desc);
create index comment_written_in_project on comment (project_id, created_at desc);
create index comment_resolved_in_document on comment (document_id, resolved_at desc);
create index comment_resolved_in_project on comment (project_id, resolved_at desc);

create index document_by_import on document (project_id, imported_at desc);
