-- What is known of a paragraph besides its text: what it is in its file (a heading, a table cell), what the file calls it,
-- and what its inline tags are, a line each. Paragraphs of which nothing is known have no row.
create table paragraph_shape (
    document_id bigint       not null,
    paragraph   integer      not null,
    kind        varchar(20)  not null,
    label       varchar(200) not null,
    tags        varchar(100000) not null,
    constraint paragraph_shape_pk primary key (document_id, paragraph),
    constraint paragraph_shape_document foreign key (document_id) references document (id) on delete cascade,
    constraint paragraph_shape_counted check (paragraph > 0 and kind <> '')
);
