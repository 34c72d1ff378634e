package org.ura.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.ura.people.Caller;
import org.ura.project.Extent;

/// The rows of files that came back.
@Component
class ReturnedFiles {

    /// How long they are kept.
    static final Duration KEPT = Duration.ofDays(30);

    private static final String FILE = """
            select f.id, f.project_id, coalesce(f.document_id, 0) as document_id, f.name, f.format, f.state, f.into_state,
                   p.name as brought_by, f.brought_at, coalesce(f.job_id, 0) as job_id, coalesce(j.owner_id, 0) as job_by,
                   coalesce(f.deed_id, 0) as deed_id
            from returned_file f join person p on p.id = f.brought_by left join job j on j.id = f.job_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReturnedFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param projectId the project, also of a document
    /// @param documentId 0 for all of the project
    /// @param jobBy who began the job
    record Row(
            long id,
            long projectId,
            long documentId,
            String name,
            String format,
            ReturnState state,
            ReturnedStates into,
            String by,
            Instant at,
            long jobId,
            long jobBy,
            long deedId) {

        Extent extent() {
            return documentId == 0 ? Extent.project(projectId) : Extent.document(documentId);
        }
    }

    /// A file that comes.
    record New(long projectId, long documentId, String name, String digest) {}

    long add(Caller caller, New file) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into returned_file (project_id, document_id, name, digest, format, state, into_state,
                          brought_by, brought_at)
                        values (?, nullif(cast(? as bigint), 0), ?, ?, '', 'READING', 'FILE', ?, ?)""")
                .params(
                        file.projectId(),
                        file.documentId(),
                        file.name().length() > 200 ? file.name().substring(0, 200) : file.name(),
                        file.digest(),
                        caller.personId(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    Optional<Row> find(long id) {
        return row(FILE + "where f.id = ?", id);
    }

    /// The same, locked until the transaction ends.
    Optional<Row> lock(long id) {
        jdbc.sql("select id from returned_file where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
        return find(id);
    }

    Optional<Row> ofJob(long jobId) {
        return row(FILE + "where f.job_id = ?", jobId);
    }

    /// One with the same bytes that came to the same place.
    Optional<Row> same(New file) {
        return jdbc.sql(FILE + "where f.project_id = ? and coalesce(f.document_id, 0) = ? and f.digest = ?"
                        + " order by f.id desc fetch first 1 rows only")
                .params(file.projectId(), file.documentId(), file.digest())
                .query(ReturnedFiles::row)
                .optional();
    }

    /// Those that came to a project or its documents, the newest first.
    List<Row> of(long projectId) {
        return jdbc.sql(FILE + "where f.project_id = ? order by f.brought_at desc, f.id desc")
                .param(projectId)
                .query(ReturnedFiles::row)
                .list();
    }

    void read(long id, String format) {
        jdbc.sql("update returned_file set format = ? where id = ?")
                .params(format, id)
                .update();
    }

    void move(long id, ReturnState state) {
        jdbc.sql("update returned_file set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    void begin(long id, ReturnedStates into, long deedId) {
        jdbc.sql("update returned_file set state = 'APPLYING', into_state = ?, deed_id = nullif(cast(? as bigint), 0)"
                        + " where id = ?")
                .params(into.name(), deedId, id)
                .update();
    }

    void job(long id, long jobId) {
        jdbc.sql("update returned_file set job_id = nullif(cast(? as bigint), 0) where id = ?")
                .params(jobId, id)
                .update();
    }

    void deed(long id, long deedId) {
        jdbc.sql("update returned_file set deed_id = nullif(cast(? as bigint), 0) where id = ?")
                .params(deedId, id)
                .update();
    }

    void drop(long id) {
        jdbc.sql("delete from returned_file where id = ?").param(id).update();
    }

    /// Those that are too old.
    void dropOld() {
        jdbc.sql("delete from returned_file where brought_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<Row> row(String sql, long id) {
        return jdbc.sql(sql).param(id).query(ReturnedFiles::row).optional();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getLong("project_id"),
                row.getLong("document_id"),
                row.getString("name"),
                row.getString("format"),
                ReturnState.valueOf(row.getString("state")),
                ReturnedStates.valueOf(row.getString("into_state")),
                row.getString("brought_by"),
                row.getObject("brought_at", OffsetDateTime.class).toInstant(),
                row.getLong("job_id"),
                row.getLong("job_by"),
                row.getLong("deed_id"));
    }
}
