package org.ura.project;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;
import org.ura.text.TextHash;

/// Takes documents in: the original bytes and one row a segment, in batches. All of a document is stored or
/// nothing.
@Service
@Transactional
public class Intake {

    private static final int BATCH = 1_000;

    private final Projects projects;
    private final Reach reach;
    private final Catalogue catalogue;
    private final Stretches stretches;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Intake(
            Projects projects,
            Reach reach,
            Catalogue catalogue,
            Stretches stretches,
            JdbcTemplate batches,
            Clock clock) {
        this.projects = projects;
        this.reach = reach;
        this.catalogue = catalogue;
        this.stretches = stretches;
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
        this.clock = clock;
    }

    /// Stores a document in a project. One of the same name gets a number: `name (2).txt`. Needs the right to
    /// translate.
    public DocumentInfo store(Caller caller, long projectId, NewDocument document) {
        long personId =
                reach.project(caller, projectId, Right.TRANSLATE).person().id();
        return store(new Arrival(projectId, document, personId, clock.instant()));
    }

    /// Stores a document that the workbench itself brings along.
    public DocumentInfo storeOwn(long projectId, NewDocument document) {
        return store(new Arrival(projectId, document, null, clock.instant()));
    }

    private DocumentInfo store(Arrival arrival) {
        DocumentName asked = new DocumentName(arrival.document().name());
        List<Line> lines = lines(arrival.document());
        if (projects.lock(arrival.projectId()).isEmpty()) {
            throw Refused.unknown("refused.unknown");
        }
        DocumentName name = asked.besides(takenKeys(arrival.projectId()));
        long documentId = insertDocument(arrival, name, lines);
        jdbc.sql("insert into original (document_id, content) values (?, ?)")
                .params(documentId, arrival.document().original())
                .update();
        insertSegments(documentId, lines, arrival.at());
        insertShapes(documentId, arrival.document().shapes());
        return catalogue.info(documentId);
    }

    private static List<Line> lines(NewDocument document) {
        List<Line> lines = new ArrayList<>();
        int paragraph = 0;
        for (List<NewSegment> segments : document.paragraphs()) {
            paragraph++;
            for (int i = 0; i < segments.size(); i++) {
                lines.add(new Line(lines.size() + 1, paragraph, i == 0, segments.get(i)));
            }
        }
        return lines;
    }

    private Set<String> takenKeys(long projectId) {
        return jdbc.sql("select d.name_key from document d where d.project_id = ?")
                .param(projectId)
                .query((row, index) -> Objects.requireNonNull(row.getString("name_key")))
                .set();
    }

    private long insertDocument(Arrival arrival, DocumentName name, List<Line> lines) {
        Foreign foreign = Foreign.of(lines.stream().map(Line::segment).toList());
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into document (project_id, name, name_key, paragraphs, segments, words,
                                              imported_at, imported_by, english_segments, other_segments,
                                              mostly_foreign)
                        values (:project, :name, :key, :paragraphs, :segments, :words, :at, :by, :english, :other,
                                :mostly)""")
                .param("project", arrival.projectId())
                .param("name", name.text())
                .param("key", name.key())
                .param("paragraphs", arrival.document().paragraphs().size())
                .param("segments", lines.size())
                .param("words", lines.stream().mapToInt(Line::words).sum())
                .param("at", arrival.at().atOffset(ZoneOffset.UTC))
                .param("by", arrival.personId())
                .param("english", foreign.english())
                .param("other", foreign.other())
                .param("mostly", foreign.mostly())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private void insertSegments(long documentId, List<Line> lines, Instant now) {
        insertStretches(documentId, lines.size());
        Map<Integer, Long> stretches =
                this.stretches.of(documentId).stream().collect(Collectors.toMap(Stretch::before, Stretch::id));
        String sql = """
                insert into segment (document_id, stretch_id, place, opens, paragraph, gap, source, source_hash, target,
                                     state, draft, returned, reason, version, changed_at, tongue)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'INITIAL', ?, false, '', 0, ?, ?)""";
        batches.batchUpdate(sql, lines, BATCH, (statement, line) -> {
            int before = (line.number() - 1) / Stretch.SIZE * Stretch.SIZE;
            statement.setLong(1, documentId);
            statement.setLong(2, Objects.requireNonNull(stretches.get(before)));
            statement.setInt(3, line.number() - before);
            statement.setBoolean(4, line.opens());
            statement.setInt(5, line.paragraph());
            statement.setString(6, line.segment().gap());
            statement.setString(7, line.segment().source());
            statement.setString(8, TextHash.of(line.segment().source()));
            statement.setString(9, line.segment().target());
            statement.setBoolean(10, !line.segment().target().isEmpty());
            statement.setObject(11, now.atOffset(ZoneOffset.UTC));
            statement.setString(12, line.segment().tongue().name());
        });
    }

    private void insertShapes(long documentId, List<ParagraphShape> shapes) {
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

    private void insertStretches(long documentId, int segments) {
        List<Integer> starts = IntStream.iterate(0, before -> before < segments, before -> before + Stretch.SIZE)
                .boxed()
                .toList();
        batches.batchUpdate(
                "insert into stretch (document_id, before) values (?, ?)", starts, BATCH, (statement, before) -> {
                    statement.setLong(1, documentId);
                    statement.setInt(2, before);
                });
    }

    private record Arrival(
            long projectId, NewDocument document, @Nullable Long personId, Instant at) {}

    private record Line(int number, int paragraph, boolean opens, NewSegment segment) {

        int words() {
            return Words.count(segment.source());
        }
    }
}
