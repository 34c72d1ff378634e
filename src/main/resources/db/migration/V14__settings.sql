-- What a person has chosen for their screens, so that it is the same at every machine.
create table person_setting (
    person_id bigint        not null,
    name      varchar(40)   not null,
    setting   varchar(4000) not null,
    constraint person_setting_pk primary key (person_id, name),
    constraint person_setting_person foreign key (person_id) references person (id) on delete cascade
);
