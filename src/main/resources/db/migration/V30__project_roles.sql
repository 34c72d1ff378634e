-- What somebody is in a team. Accounts know two more roles: guests may read only, managers lead projects. Reviewers could
-- lead projects before, and whoever could goes on to.
alter table person drop constraint person_role_known;
update person set role = 'MANAGER' where role = 'REVIEWER';
alter table person add constraint person_role_known check (
    case role when 'GUEST' then 1 when 'TRANSLATOR' then 1 when 'REVIEWER' then 1 when 'MANAGER' then 1
              when 'ADMINISTRATOR' then 1 else 0 end = 1);

alter table team_member add column role varchar(20) default 'TRANSLATOR' not null;
update team_member set role = 'MANAGER'
    where person_id in (select p.id from person p where p.role = 'MANAGER' or p.role = 'ADMINISTRATOR');
alter table team_member alter column role drop default;
alter table team_member add constraint team_member_role_known check (
    case role when 'GUEST' then 1 when 'TRANSLATOR' then 1 when 'REVIEWER' then 1 when 'MANAGER' then 1 else 0 end = 1);
