package org.ura.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ura.memory.Neighbours;

/// Reads segments as rows, without entities: a page is one query that the index on the number answers.
@Component
class Rows {

    private static final String SELECT = """
            select s.id, s.number, s.paragraph, s.gap, s.source, s.target, s.state, s.returned, s.reason, s.version,
                   s.origin, s.match_percent, coalesce(w.name, '') as changed_by, s.changed_at,
                   coalesce(b.paragraph, 0) <> s.paragraph as beginning,
                   exists (select 1 from segment o join document e on e.id = o.document_id
                           where o.source_hash = s.source_hash and o.source_hash <> '' and o.id <> s.id
                             and o.number is not null and e.project_id = d.project_id) as repeated
            from segment s join document d on d.id = s.document_id
            left join segment b on b.document_id = s.document_id and b.number = s.number - 1
            left join person w on w.id = s.changed_by
            """;

    private final JdbcClient jdbc;

    Rows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SegmentRow one(long segmentId) {
        return jdbc.sql(SELECT + "where s.id = ?")
                .param(segmentId)
                .query(Rows::row)
                .single();
    }

    List<SegmentRow> page(long documentId, Window window) {
        if (window.filter() == Filter.ALL) {
            return jdbc.sql(SELECT + "where s.document_id = ? and s.number between ? and ? order by s.number")
                    .params(documentId, window.from() + 1L, (long) window.from() + window.count())
                    .query(Rows::row)
                    .list();
        }
        return jdbc.sql(SELECT + "where s.document_id = ? and s.number is not null and "
                        + window.filter().condition() + " order by s.number offset ? rows fetch next ? rows only")
                .params(documentId, window.from(), window.count())
                .query(Rows::row)
                .list();
    }

    List<SegmentRow> at(long documentId, int[] numbers) {
        if (numbers.length == 0) {
            return List.of();
        }
        return jdbc.sql(SELECT + "where s.document_id = :document and s.number in (:numbers) order by s.number")
                .param("document", documentId)
                .param("numbers", Arrays.stream(numbers).boxed().toList())
                .query(Rows::row)
                .list();
    }

    /// Those of the segments that stand in the document, in its order; at most 1,000 of the ids are
    /// looked at.
    List<SegmentRow> of(long documentId, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "where s.document_id = :document and s.number is not null and s.id in (:ids)"
                        + " order by s.number")
                .param("document", documentId)
                .param("ids", ids.stream().limit(Window.LARGEST).toList())
                .query(Rows::row)
                .list();
    }

    int[] numbers(long documentId, Filter filter) {
        return jdbc
                .sql("select s.number from segment s where s.document_id = ? and s.number is not null and "
                        + filter.condition()
                        + " order by s.number")
                .param(documentId)
                .query((row, index) -> row.getInt("number"))
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The number of the first segment after `number` that passes the filter, else of the first from
    /// the top.
    Optional<Integer> next(long documentId, int number, Filter filter) {
        return first(documentId, number, filter).or(() -> first(documentId, 0, filter));
    }

    /// The number of the last segment before `number` that passes the filter, else of the last one.
    Optional<Integer> previous(long documentId, int number, Filter filter) {
        return last(documentId, number, filter).or(() -> last(documentId, Integer.MAX_VALUE, filter));
    }

    ParagraphPage paragraphs(long documentId, int from, int count) {
        List<SegmentRow> found = jdbc.sql(
                        SELECT + "where s.document_id = ? and s.paragraph between ? and ? and s.number is not null"
                                + " order by s.number")
                .params(documentId, from + 1L, (long) from + count)
                .query(Rows::row)
                .list();
        return jdbc.sql("select d.paragraphs, d.segments from document d where d.id = ?")
                .param(documentId)
                .query((row, index) -> new ParagraphPage(row.getInt("paragraphs"), row.getInt("segments"), found))
                .single();
    }

    /// What stands around a number; nothing around that of a merged segment.
    Neighbours neighbours(long documentId, int number) {
        return number == 0
                ? Neighbours.NONE
                : new Neighbours(source(documentId, number - 1), source(documentId, number + 1));
    }

    private String source(long documentId, int number) {
        return jdbc.sql("select s.source from segment s where s.document_id = ? and s.number = ?")
                .params(documentId, number)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private Optional<Integer> first(long documentId, int after, Filter filter) {
        return jdbc.sql("select s.number from segment s where s.document_id = ? and s.number > ? and "
                        + filter.condition() + " order by s.number fetch first 1 rows only")
                .params(documentId, after)
                .query(Integer.class)
                .optional();
    }

    private Optional<Integer> last(long documentId, int before, Filter filter) {
        return jdbc.sql("select s.number from segment s where s.document_id = ? and s.number < ? and "
                        + filter.condition() + " order by s.number desc fetch first 1 rows only")
                .params(documentId, before)
                .query(Integer.class)
                .optional();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class), column)
                .toInstant();
    }

    /// The origin in columns called as those of the tables that have one.
    static Origin origin(ResultSet row) throws SQLException {
        return new Origin(Origin.Kind.valueOf(row.getString("origin")), row.getInt("match_percent"));
    }

    private static SegmentRow row(ResultSet row, int index) throws SQLException {
        return new SegmentRow(
                row.getLong("id"),
                row.getInt("number"),
                row.getInt("paragraph"),
                row.getString("gap"),
                row.getString("source"),
                row.getString("target"),
                State.valueOf(row.getString("state")),
                row.getBoolean("returned"),
                row.getString("reason"),
                row.getLong("version"),
                row.getString("changed_by"),
                instant(row, "changed_at"),
                row.getBoolean("beginning"),
                row.getBoolean("repeated"),
                origin(row));
    }
}
