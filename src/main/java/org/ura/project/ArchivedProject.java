package org.ura.project;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ura.archive.Archived;
import org.ura.archive.ArchivedTable;

/// What this module has of a project: all but what was published and what was prepared by jobs.
@Component
class ArchivedProject implements Archived {

    /// Those in the bin too: what was done in the project may speak of them.
    private static final String DOCUMENTS = "(d.project_id = :project or d.binned_from = :project)";

    private static final String OF_DOCUMENTS = "document_id in (select d.id from document d where " + DOCUMENTS + ")";
    private static final String OF_SEGMENTS =
            "segment_id in (select s.id from segment s join document d on d.id = s.document_id where " + DOCUMENTS
                    + ")";
    private static final String OF_COMMENTS = "comment_id in (select c.id from comment c where c." + OF_SEGMENTS + ")";
    private static final String OF_DEEDS = "deed_id in (select d.id from deed d where d.project_id = :project)";

    /// Whose hands a segment has been in; no foreign key says that they are people's.
    private static final Map<String, String> HANDS = Map.of(
            "translated_by", "person",
            "written_by", "person",
            "drafted_by", "person",
            "approved_by", "person",
            "lapsed_by", "person");
    /// What revisions and comments repeat of their segments.
    private static final Map<String, String> WHERE = Map.of("document_id", "document", "project_id", "project");

    @Override
    public List<ArchivedTable> tables() {
        return List.of(
                new ArchivedTable("project", "id = :project"),
                new ArchivedTable(
                        "project_memory",
                        "project_id = :project"
                                + " and memory_id = (select p.memory_id from project p where p.id = :project)"),
                new ArchivedTable("document", "project_id = :project or binned_from = :project"),
                new ArchivedTable("original", OF_DOCUMENTS),
                new ArchivedTable("stretch", OF_DOCUMENTS),
                new ArchivedTable("paragraph_shape", OF_DOCUMENTS),
                new ArchivedTable("segment", OF_DOCUMENTS, HANDS),
                new ArchivedTable("update_mark", OF_SEGMENTS),
                new ArchivedTable("revision", OF_SEGMENTS, WHERE),
                new ArchivedTable("deed", "project_id = :project"),
                new ArchivedTable("deed_item", OF_DEEDS, HANDS),
                new ArchivedTable("assignment", OF_DOCUMENTS),
                new ArchivedTable("comment", OF_SEGMENTS, WHERE),
                new ArchivedTable("deed_comment", OF_DEEDS),
                new ArchivedTable("comment_mention", OF_COMMENTS, Map.of("person_id", "person")));
    }
}
