-- How far a token reaches. Those that are there already reach as far as their owner.
alter table access_token add column scope varchar(20) default 'MANAGE' not null;
alter table access_token add constraint access_token_scope_known check (
    case scope when 'READ' then 1 when 'TRANSLATE' then 1 when 'REVIEW' then 1 when 'MANAGE' then 1 else 0 end = 1);
