package org.ura.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ura.project.Passage;
import org.ura.project.Side;

/// Reads and writes issues.
@Component
class IssueRows {

    private static final String SELECT = """
            select q.id, q.segment_id, q.version, q.kind, q.severity, q.side, q.span_from, q.span_to, q.quote, q.note,
                   q.marked_by, m.name as marker, q.marked_at, q.written_by, w.name as writer
            from quality_issue q join person m on m.id = q.marked_by left join person w on w.id = q.written_by
            """;
    private static final String ORDER = " order by q.segment_id, q.marked_at, q.id";

    private final JdbcClient jdbc;

    IssueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those on any of the segments.
    List<IssueInfo> of(Collection<Long> segmentIds) {
        return jdbc.sql(SELECT + "where q.segment_id in (:ids)" + ORDER)
                .param("ids", segmentIds)
                .query(IssueRows::issue)
                .list();
    }

    List<IssueInfo> ofDocument(long documentId) {
        return jdbc.sql(SELECT + "join segment s on s.id = q.segment_id where s.document_id = ?" + ORDER)
                .param(documentId)
                .query(IssueRows::issue)
                .list();
    }

    List<IssueInfo> ofProject(long projectId) {
        return jdbc.sql(SELECT
                        + "join segment s on s.id = q.segment_id join document d on d.id = s.document_id where d.project_id = ?"
                        + ORDER)
                .param(projectId)
                .query(IssueRows::issue)
                .list();
    }

    Optional<IssueInfo> one(long id) {
        return jdbc.sql(SELECT + "where q.id = ?")
                .param(id)
                .query(IssueRows::issue)
                .optional();
    }

    void add(long segmentId, NewIssue issue, Mark mark) {
        Passage passage = issue.passage();
        jdbc.sql("""
                        insert into quality_issue (segment_id, version, kind, severity, side, span_from, span_to, quote, note,
                                                   marked_by, marked_at, written_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(segmentId)
                .param(issue.version())
                .param(issue.kind().id())
                .param(issue.severity().name())
                .param(passage == null ? null : passage.side().name())
                .param(passage == null ? 0 : passage.from())
                .param(passage == null ? 0 : passage.to())
                .param(passage == null ? "" : passage.quote())
                .param(issue.note())
                .param(mark.by())
                .param(OffsetDateTime.ofInstant(mark.at(), ZoneOffset.UTC))
                .param(mark.writer())
                .update();
    }

    void delete(long id) {
        jdbc.sql("delete from quality_issue where id = ?").param(id).update();
    }

    /// Who marks an issue, when, and whose text it is.
    record Mark(long by, Instant at, @Nullable Long writer) {}

    private static IssueInfo issue(ResultSet row, int index) throws SQLException {
        String side = row.getString("side");
        String writer = row.getString("writer");
        return new IssueInfo(
                row.getLong("id"),
                row.getLong("segment_id"),
                row.getLong("version"),
                IssueKind.of(row.getString("kind")),
                Severity.valueOf(row.getString("severity")),
                side == null
                        ? null
                        : new Passage(
                                Side.valueOf(side),
                                row.getInt("span_from"),
                                row.getInt("span_to"),
                                row.getString("quote")),
                row.getString("note"),
                new IssueInfo.Hand(row.getLong("marked_by"), row.getString("marker")),
                Objects.requireNonNull(row.getObject("marked_at", OffsetDateTime.class))
                        .toInstant(),
                writer == null ? null : new IssueInfo.Hand(row.getLong("written_by"), writer));
    }
}
