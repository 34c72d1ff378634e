-- The rules by which new documents are segmented: SRX 2.0 of the installation's own, or '' for those that the workbench
-- brings along. There is one row; version counts its changes.
create table segmentation_rules (
    id         integer          not null,
    version    bigint           not null,
    srx        varchar(1000000) not null,
    changed_by bigint,
    changed_at timestamp(6) with time zone,
    constraint segmentation_rules_pk primary key (id),
    constraint segmentation_rules_one check (id = 1),
    constraint segmentation_rules_person foreign key (changed_by) references person (id)
);
insert into segmentation_rules (id, version, srx, changed_by, changed_at) values (1, 0, '', null, null);
