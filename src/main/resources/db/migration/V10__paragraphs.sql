-- Whole paragraphs are read for running text and for reading the translation.
create index segment_by_paragraph on segment (document_id, paragraph);
