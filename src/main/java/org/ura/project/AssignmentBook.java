package org.ura.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// The rows of assignments. Those that were taken back stay in the table and are read by nobody here.
@Component
class AssignmentBook {

    private static final String OPEN = """
            select a.id, a.document_id, d.name as document, d.segments, p.id as project_id, p.name as project, p.team_id,
                   a.person_id, w.name as person, a.task, a.first_id, a.behind_id, a.due, a.note, g.name as given_by,
                   a.given_at, a.version
            from assignment a join document d on d.id = a.document_id join project p on p.id = d.project_id
            join person w on w.id = a.person_id join person g on g.id = a.given_by
            where a.ended_at is null and\s""";

    private static final String IN_ORDER =
            " order by case when a.due is null then 1 else 0 end, a.due, d.name_key, a.given_at, a.id";

    private final JdbcClient jdbc;

    AssignmentBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StoredAssignment> ofDocument(long documentId) {
        return open("a.document_id = ?", documentId);
    }

    List<StoredAssignment> ofProject(long projectId) {
        return open("d.project_id = ?", projectId);
    }

    List<StoredAssignment> ofPerson(long personId) {
        return open("a.person_id = ?", personId);
    }

    List<StoredAssignment> dueUntil(LocalDate day) {
        return open("a.due <= ?", day);
    }

    Optional<StoredAssignment> find(long id) {
        return open("a.id = ?", id).stream().findFirst();
    }

    /// @param ends the first segment and the one behind the last, each null for an end of the document
    long add(Place place, NewAssignment work, Ends ends, Hand hand) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into assignment (document_id, person_id, task, first_id, behind_id, due, note, given_by,
                                                given_at, version)
                        values (:document, :person, :task, :first, :behind, :due, :note, :by, :at, 0)""")
                .param("document", place.documentId())
                .param("person", work.personId())
                .param("task", work.task().name())
                .param("first", ends.firstId())
                .param("behind", ends.behindId())
                .param("due", work.due())
                .param("note", work.note())
                .param("by", hand.person().id())
                .param("at", hand.at().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /// Whether it was still what the person saw.
    boolean change(long id, long version, NewAssignment work, Ends ends) {
        return jdbc.sql("""
                        update assignment set person_id = :person, task = :task, first_id = :first, behind_id = :behind,
                          due = :due, note = :note, version = version + 1
                        where id = :id and version = :version and ended_at is null""")
                        .param("person", work.personId())
                        .param("task", work.task().name())
                        .param("first", ends.firstId())
                        .param("behind", ends.behindId())
                        .param("due", work.due())
                        .param("note", work.note())
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    void giveAnew(long id, Hand hand) {
        jdbc.sql("update assignment set given_by = ?, given_at = ? where id = ?")
                .params(hand.person().id(), hand.at().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void end(long id, Hand hand) {
        jdbc.sql("update assignment set ended_by = ?, ended_at = ? where id = ? and ended_at is null")
                .params(hand.person().id(), hand.at().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private List<StoredAssignment> open(String condition, Object value) {
        return jdbc.sql(OPEN + condition + IN_ORDER)
                .param(value)
                .query(AssignmentBook::stored)
                .list();
    }

    private static StoredAssignment stored(ResultSet row, int index) throws SQLException {
        return new StoredAssignment(
                row.getLong("id"),
                row.getLong("document_id"),
                row.getString("document"),
                row.getInt("segments"),
                row.getLong("project_id"),
                row.getString("project"),
                row.getLong("team_id"),
                row.getLong("person_id"),
                row.getString("person"),
                Task.valueOf(row.getString("task")),
                row.getLong("first_id"),
                row.getLong("behind_id"),
                row.getObject("due", LocalDate.class),
                row.getString("note"),
                row.getString("given_by"),
                Rows.instant(row, "given_at"),
                row.getLong("version"));
    }

    /// Where it begins and ends, as it is stored.
    record Ends(@Nullable Long firstId, @Nullable Long behindId) {

        static final Ends NONE = new Ends(null, null);
    }
}
