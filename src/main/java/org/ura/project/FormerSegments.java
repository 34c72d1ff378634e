package org.ura.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads all of a document's segments for an update.
@Component
class FormerSegments {

    private static final String SELECT = """
            select s.id, s.version, s.stretch_id, s.place, s.paragraph, s.opens, s.gap, s.source, s.target, s.state,
                   s.returned, s.reason, s.origin, s.match_percent
            from segment s where s.document_id = ? and s.place is not null""";

    private final Stretches stretches;
    private final JdbcClient jdbc;

    FormerSegments(Stretches stretches, JdbcClient jdbc) {
        this.stretches = stretches;
        this.jdbc = jdbc;
    }

    /// Those that stand in the document, in its order.
    List<FormerSegment> read(long documentId) {
        return read(documentId, "");
    }

    /// The same, locked until the transaction ends. The document is locked before.
    List<FormerSegment> lock(long documentId) {
        return read(documentId, " for update");
    }

    private List<FormerSegment> read(long documentId, String lock) {
        Map<Long, Integer> before =
                stretches.of(documentId).stream().collect(Collectors.toMap(Stretch::id, Stretch::before));
        Map<Long, String> imported = imported(documentId);
        List<Numbered> found = new ArrayList<>(jdbc.sql(SELECT + lock)
                .param(documentId)
                .query((row, index) -> new Numbered(
                        before.getOrDefault(row.getLong("stretch_id"), 0) + row.getInt("place"),
                        new FormerSegment(
                                row.getLong("id"),
                                row.getLong("version"),
                                row.getInt("paragraph"),
                                row.getBoolean("opens"),
                                new Image(
                                        row.getString("gap"),
                                        row.getString("source"),
                                        row.getString("target"),
                                        State.valueOf(row.getString("state")),
                                        row.getBoolean("returned"),
                                        row.getString("reason"),
                                        Rows.origin(row)),
                                imported.getOrDefault(row.getLong("id"), row.getString("source")))))
                .list());
        found.sort(Comparator.comparingInt(Numbered::number));
        return found.stream().map(Numbered::segment).toList();
    }

    /// The sources before anybody has corrected them, by their segments. What an update has changed since is none.
    private Map<Long, String> imported(long documentId) {
        Map<Long, String> sources = new HashMap<>();
        jdbc.sql("""
                        select i.segment_id, i.source from deed d join deed_item i on i.deed_id = d.id
                        where d.document_id = ? and d.kind = 'CORRECTED' and d.undone_at is null and i.version >= 0
                        order by d.id""").param(documentId).query(row -> {
            sources.putIfAbsent(row.getLong("segment_id"), row.getString("source"));
        });
        return sources;
    }

    private record Numbered(int number, FormerSegment segment) {}
}
