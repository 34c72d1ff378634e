package org.ura.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ura.memory.Neighbours;
import org.ura.people.Refused;

/// Reads segments as rows, without entities: a page is one query that the index on the number answers.
@Component
class Rows {

    private static final String SELECT = """
            select s.id, t.before + s.place as number, s.paragraph, s.gap, s.source, s.target, s.state, s.returned,
                   s.reason, s.version, s.opens, s.origin, s.match_percent, coalesce(w.name, '') as changed_by,
                   s.changed_at,
                   exists (select 1 from segment o join document e on e.id = o.document_id
                           where o.source_hash = s.source_hash and o.source_hash <> '' and o.id <> s.id
                             and o.merged_into is null and e.project_id = d.project_id) as repeated,
                   (select count(*) from comment c where c.segment_id = s.id and c.resolved_at is null) as comments,
                   coalesce(p.kind, 'PARAGRAPH') as kind, coalesce(p.label, '') as label, coalesce(p.tags, '') as tags,
                   case when s.state = 'INITIAL' and m.source <> s.source then m.source else '' end as former_source,
                   coalesce(a.name, '') as approved_by, coalesce(l.name, '') as lapsed_by
            from segment s join document d on d.id = s.document_id
            left join paragraph_shape p on p.document_id = s.document_id and p.paragraph = s.paragraph
            left join update_mark m on m.segment_id = s.id
            left join stretch t on t.id = s.stretch_id
            left join person w on w.id = s.changed_by
            left join person a on a.id = s.approved_by and s.state in ('REVIEWED', 'FINAL')
            left join person l on l.id = s.lapsed_by
            """;

    /// Those that have a place. A number is the sum of both columns, so look for places in stretches.
    private static final String PLACED = "from stretch t join segment s on s.stretch_id = t.id ";

    private final Stretches stretches;
    private final JdbcClient jdbc;

    Rows(Stretches stretches, JdbcClient jdbc) {
        this.stretches = stretches;
        this.jdbc = jdbc;
    }

    SegmentRow one(long segmentId) {
        return jdbc.sql(SELECT + "where s.id = ?")
                .param(segmentId)
                .query(Rows::row)
                .single();
    }

    List<SegmentRow> page(long documentId, Window window, Workflow workflow) {
        if (window.filter() == Filter.ALL) {
            return of(documentId, ids(documentId, window.from() + 1L, (long) window.from() + window.count()));
        }
        int[] numbers = Arrays.stream(numbers(documentId, window.filter().condition(workflow)))
                .skip(window.from())
                .limit(window.count())
                .toArray();
        return at(documentId, numbers);
    }

    List<SegmentRow> at(long documentId, int[] numbers) {
        List<Long> ids = new ArrayList<>();
        stretches.of(documentId, numbers).forEach((stretch, wanted) -> ids.addAll(ids(stretch, wanted)));
        return of(documentId, ids);
    }

    /// Those of the segments that stand in the document, in its order; at most 1,000 of the ids are looked at.
    List<SegmentRow> of(long documentId, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "where s.document_id = :document and s.place is not null and s.id in (:ids)"
                        + " order by t.before, s.place")
                .param("document", documentId)
                .param("ids", ids.stream().limit(Window.LARGEST).toList())
                .query(Rows::row)
                .list();
    }

    /// From the index alone: the stretches are few.
    int[] numbers(long documentId, String condition) {
        Map<Long, Integer> before =
                stretches.of(documentId).stream().collect(Collectors.toMap(Stretch::id, Stretch::before));
        return jdbc
                .sql("select s.stretch_id, s.place from segment s where s.document_id = ? and s.place is not null and "
                        + condition)
                .param(documentId)
                .query((row, index) -> before.getOrDefault(row.getLong("stretch_id"), 0) + row.getInt("place"))
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /// The number of the first segment after `number` that passes the condition, else of the first from the
    /// top.
    Optional<Integer> next(long documentId, int number, String condition) {
        return first(documentId, number, condition).or(() -> first(documentId, 0, condition));
    }

    /// The number of the last segment before `number` that passes the condition, else of the last one.
    Optional<Integer> previous(long documentId, int number, String condition) {
        return last(documentId, number, condition).or(() -> last(documentId, Integer.MAX_VALUE, condition));
    }

    ParagraphPage paragraphs(long documentId, int from, int count) {
        List<SegmentRow> found = jdbc.sql(
                        SELECT + "where s.document_id = ? and s.paragraph between ? and ? and s.place is not null"
                                + " order by t.before, s.place")
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

    /// What stands around each of these segments of a document, by their ids; a merged one is left out. The
    /// document is read through once: one by one is quicker for a few of many.
    Map<Long, Neighbours> neighbours(long documentId, Set<Long> segmentIds) {
        Map<Long, Neighbours> found = new HashMap<>();
        List<String> sources = new ArrayList<>(List.of("", ""));
        long[] last = {0};
        jdbc.sql("select s.id, s.source " + PLACED
                        + "where t.document_id = :document and s.place is not null order by t.before, s.place")
                .param("document", documentId)
                .query(row -> {
                    String source = row.getString("source");
                    if (segmentIds.contains(last[0])) {
                        found.put(last[0], new Neighbours(sources.getFirst(), source));
                    }
                    sources.removeFirst();
                    sources.add(source);
                    last[0] = row.getLong("id");
                });
        if (segmentIds.contains(last[0])) {
            found.put(last[0], new Neighbours(sources.getFirst(), ""));
        }
        return found;
    }

    /// The number that a segment has now, 0 when it was merged into another.
    int number(long segmentId) {
        return jdbc.sql("select t.before + s.place " + PLACED + "where s.id = ?")
                .param(segmentId)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /// The segment itself, or the one of the document that it was merged into, over however many merges.
    long standing(long segmentId) {
        long into = jdbc.sql("select coalesce(s.merged_into, 0) from segment s where s.id = ?")
                .param(segmentId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> Refused.unknown("refused.unknown"));
        return into == 0 ? segmentId : standing(into);
    }

    private String source(long documentId, int number) {
        return ids(documentId, number, number).stream()
                .findFirst()
                .map(id -> jdbc.sql("select s.source from segment s where s.id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .orElse("");
    }

    /// The ids of the segments with these numbers.
    List<Long> ids(long documentId, long from, long to) {
        return jdbc.sql("select s.id " + PLACED + """
                        where t.document_id = :document and t.before < :to
                          and s.place >= :from - t.before and s.place <= :to - t.before""")
                .param("document", documentId)
                .param("from", from)
                .param("to", to)
                .query((row, index) -> row.getLong(1))
                .list();
    }

    private List<Long> ids(Stretch stretch, List<Integer> numbers) {
        return jdbc.sql("select s.id from segment s where s.stretch_id = :stretch and s.place in (:places)")
                .param("stretch", stretch.id())
                .param(
                        "places",
                        numbers.stream()
                                .map(number -> number - stretch.before())
                                .toList())
                .query((row, index) -> row.getLong(1))
                .list();
    }

    /// Goes from stretch to stretch, each of which the index on places reads in order.
    private Optional<Integer> first(long documentId, int after, String condition) {
        return stretches.from(documentId, after).stream()
                .map(stretch -> first(stretch, after, condition))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Integer> first(Stretch stretch, int after, String condition) {
        return jdbc.sql("select s.place from segment s where s.stretch_id = ? and s.place > ? and " + condition
                        + " order by s.stretch_id, s.place fetch first 1 rows only")
                .params(stretch.id(), Math.max(0, after - stretch.before()))
                .query(Integer.class)
                .optional()
                .map(place -> stretch.before() + place);
    }

    private Optional<Integer> last(long documentId, int before, String condition) {
        return stretches.of(documentId).reversed().stream()
                .filter(stretch -> stretch.before() < before - 1)
                .map(stretch -> last(stretch, before, condition))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Integer> last(Stretch stretch, int before, String condition) {
        return jdbc.sql("select s.place from segment s where s.stretch_id = ? and s.place < ? and " + condition
                        + " order by s.stretch_id desc, s.place desc fetch first 1 rows only")
                .params(stretch.id(), before - stretch.before())
                .query(Integer.class)
                .optional()
                .map(place -> stretch.before() + place);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class), column)
                .toInstant();
    }

    /// The origin in columns called as those of the tables that have one.
    static Origin origin(ResultSet row) throws SQLException {
        return new Origin(Origin.Kind.valueOf(row.getString("origin")), row.getInt("match_percent"));
    }

    /// Whose hands a text has gone through, in columns called as those of the tables that say so.
    static Signatures signatures(ResultSet row) throws SQLException {
        return new Signatures(
                person(row, "translated_by"),
                person(row, "written_by"),
                person(row, "drafted_by"),
                person(row, "approved_by"),
                person(row, "lapsed_by"),
                row.getBoolean("pretranslated"));
    }

    private static @Nullable Long person(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : id;
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
                row.getBoolean("opens"),
                row.getBoolean("repeated"),
                origin(row),
                row.getInt("comments"),
                new ParagraphShape(row.getString("kind"), row.getString("label"), row.getString("tags")),
                row.getString("former_source"),
                new Approval(row.getString("approved_by"), row.getString("lapsed_by")));
    }
}
