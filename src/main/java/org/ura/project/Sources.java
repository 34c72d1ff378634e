package org.ura.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.memory.MemoryUses;
import org.ura.memory.Neighbours;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;
import org.ura.text.TaggedText;

/// Reads the sources of many segments for work that goes from id to id: ids stay what they are when segments
/// are split and merged meanwhile. Needs the right to read.
@Service
@Transactional(readOnly = true)
public class Sources {

    /// The most rows that are read at once.
    public static final int MOST = 1_000;

    /// With the neighbours that stand in the same stretch, as nearly all do.
    private static final String ROWS = """
            select s.id, s.version, s.document_id, s.source, t.before + s.place as number, p.source as previous,
                   n.source as next
            from unnest(cast(? as bigint array)) k(v)
            join segment s on s.id = k.v
            join stretch t on t.id = s.stretch_id
            left join segment p on p.stretch_id = s.stretch_id and p.place = s.place - 1
            left join segment n on n.stretch_id = s.stretch_id and n.place = s.place + 1
            where s.document_id = ?
            order by s.id""";

    private final Reach reach;
    private final Rows rows;
    private final ProjectMemories memories;
    private final JdbcClient jdbc;

    Sources(Reach reach, Rows rows, ProjectMemories memories, JdbcClient jdbc) {
        this.reach = reach;
        this.rows = rows;
        this.memories = memories;
        this.jdbc = jdbc;
    }

    /// The ids of a document's segments, rising, those up to `after` left out.
    public List<Long> ids(Caller caller, long documentId, long after) {
        reach.document(caller, documentId, Right.READ);
        return ids("s.document_id = ? and s.id > ?", documentId, after);
    }

    /// The same, of those that nobody has touched: they are initial and have no text.
    public List<Long> untouched(Caller caller, long documentId, long after) {
        reach.document(caller, documentId, Right.READ);
        return ids(
                "s.document_id = ? and s.state = 'INITIAL' and not s.returned and not s.draft and s.id > ?",
                documentId,
                after);
    }

    /// What the project of a document works with.
    public MemoryUses memories(Caller caller, long documentId) {
        return memories.of(reach.document(caller, documentId, Right.READ).projectId());
    }

    /// The key that the memory has of a segment's own unit, there or not.
    public static String unitKey(long segmentId) {
        return SegmentContext.unitKey(segmentId);
    }

    /// Those of the segments that have a place in the document, in the order of their ids; at most [#MOST].
    public List<SourceRow> rows(Caller caller, long documentId, Collection<Long> ids) {
        Place place = reach.document(caller, documentId, Right.READ);
        if (ids.size() > MOST) {
            throw Refused.invalid("refused.window", MOST);
        }
        MemoryUses uses = memories.of(place.projectId());
        return jdbc.sql(ROWS)
                .params(ids.toArray(Long[]::new), documentId)
                .query((row, index) -> row(row, place, uses))
                .list();
    }

    private List<Long> ids(String condition, long documentId, long after) {
        return jdbc
                .sql("select s.id from segment s where s.place is not null and " + condition)
                .params(documentId, after)
                .query((row, index) -> row.getLong(1))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private SourceRow row(ResultSet row, Place place, MemoryUses uses) throws SQLException {
        String source = row.getString("source");
        String plain = TaggedText.without(source);
        long id = row.getLong("id");
        return new SourceRow(
                id,
                row.getLong("version"),
                Words.count(source),
                plain.codePointCount(0, plain.length()),
                new SegmentContext(
                        place.documentId(),
                        place.projectId(),
                        uses,
                        source,
                        neighbours(row),
                        SegmentContext.unitKey(id)));
    }

    private Neighbours neighbours(ResultSet row) throws SQLException {
        Optional<String> previous = Optional.ofNullable(row.getString("previous"));
        Optional<String> next = Optional.ofNullable(row.getString("next"));
        return previous.isPresent() && next.isPresent()
                ? new Neighbours(previous.get(), next.get())
                : rows.neighbours(row.getLong("document_id"), row.getInt("number"));
    }
}
