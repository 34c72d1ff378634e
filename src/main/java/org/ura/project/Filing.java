package org.ura.project;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.text.TextHash;

/// Writes what a document is made of, in batches, in the caller's transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Filing {

    private static final int BATCH = 1_000;

    private final Stretches stretches;
    private final JdbcTemplate batches;

    Filing(Stretches stretches, JdbcTemplate batches) {
        this.stretches = stretches;
        this.batches = batches;
    }

    /// Makes new stretches for so many segments. Returns their ids by what stands before them.
    Map<Integer, Long> makeStretches(long documentId, int segments) {
        Set<Long> known = stretches.of(documentId).stream().map(Stretch::id).collect(Collectors.toSet());
        List<Integer> starts = IntStream.iterate(0, before -> before < segments, before -> before + Stretch.SIZE)
                .boxed()
                .toList();
        batches.batchUpdate(
                "insert into stretch (document_id, before) values (?, ?)", starts, BATCH, (statement, before) -> {
                    statement.setLong(1, documentId);
                    statement.setInt(2, before);
                });
        return stretches.of(documentId).stream()
                .filter(stretch -> !known.contains(stretch.id()))
                .collect(Collectors.toMap(Stretch::before, Stretch::id));
    }

    /// Puts segments that nobody has touched into stretches.
    void insert(long documentId, Map<Integer, Long> into, List<Line> lines, Instant now) {
        String sql = """
                insert into segment (document_id, stretch_id, place, opens, paragraph, gap, source, source_hash, target,
                                     state, draft, returned, reason, version, changed_at, tongue, words, came_at,
                                     came_words, came_draft)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'INITIAL', ?, false, '', 0, ?, ?, ?, ?, ?, ?)""";
        batches.batchUpdate(sql, lines, BATCH, (statement, line) -> {
            statement.setLong(1, documentId);
            statement.setLong(2, Objects.requireNonNull(into.get(line.before())));
            statement.setInt(3, line.place());
            statement.setBoolean(4, line.opens());
            statement.setInt(5, line.paragraph());
            statement.setString(6, line.segment().gap());
            statement.setString(7, line.segment().source());
            statement.setString(8, TextHash.of(line.segment().source()));
            statement.setString(9, line.segment().target());
            statement.setBoolean(10, !line.segment().target().isEmpty());
            statement.setObject(11, now.atOffset(ZoneOffset.UTC));
            statement.setString(12, line.segment().tongue().name());
            statement.setInt(13, line.words());
            statement.setObject(14, now.atOffset(ZoneOffset.UTC));
            statement.setInt(15, line.words());
            statement.setBoolean(16, !line.segment().target().isEmpty());
        });
    }

    /// Writes down what is known of paragraphs.
    void insertShapes(long documentId, List<ParagraphShape> shapes) {
        List<Integer> known = IntStream.range(0, shapes.size())
                .filter(place -> !shapes.get(place).equals(ParagraphShape.PLAIN))
                .boxed()
                .toList();
        String sql = "insert into paragraph_shape (document_id, paragraph, kind, label, tags) values (?, ?, ?, ?, ?)";
        batches.batchUpdate(sql, known, BATCH, (statement, place) -> {
            ParagraphShape shape = shapes.get(place);
            statement.setLong(1, documentId);
            statement.setInt(2, place + 1);
            statement.setString(3, shape.kind());
            statement.setString(4, shape.label());
            statement.setString(5, shape.tags());
        });
    }
}
