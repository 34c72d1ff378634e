package org.ura.project;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.AuditKind;
import org.ura.people.AuditLog;
import org.ura.people.AuditNote;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;

/// Takes documents in: the original bytes and one row a segment, in batches. All of a document is stored or
/// nothing.
@Service
@Transactional
public class Intake {

    private final Projects projects;
    private final Reach reach;
    private final Catalogue catalogue;
    private final Filing filing;
    private final Arriving arriving;
    private final Names names;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    Intake(
            Projects projects,
            Reach reach,
            Catalogue catalogue,
            Filing filing,
            Arriving arriving,
            Names names,
            JdbcClient jdbc,
            AuditLog audit,
            Clock clock) {
        this.projects = projects;
        this.reach = reach;
        this.catalogue = catalogue;
        this.filing = filing;
        this.arriving = arriving;
        this.names = names;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// Stores a document in a project. One of the same name gets a number: `name (2).txt`. Translations that it has
    /// already are in the states that it says, as far as [Arriving] allows. Needs the right to translate.
    public DocumentInfo store(Caller caller, long projectId, NewDocument document) {
        Place place = reach.project(caller, projectId, Right.TRANSLATE);
        DocumentInfo stored = store(new Arrival(projectId, document, place, clock.instant()));
        audit.note(place.person(), imported(stored));
        return stored;
    }

    /// Stores a document that the workbench itself brings along.
    public DocumentInfo storeOwn(long projectId, NewDocument document) {
        DocumentInfo stored = store(new Arrival(projectId, document, null, clock.instant()));
        audit.note(imported(stored));
        return stored;
    }

    private static AuditNote imported(DocumentInfo document) {
        return AuditNote.of(AuditKind.DOCUMENT_IMPORTED, document.name(), document.id())
                .in(document.projectId());
    }

    private DocumentInfo store(Arrival arrival) {
        DocumentName asked = new DocumentName(arrival.document().name());
        List<Line> lines = Line.of(arrival.document().paragraphs());
        if (projects.lock(arrival.projectId()).isEmpty()) {
            throw Refused.unknown("refused.unknown");
        }
        DocumentName name = asked.besides(names.taken(arrival.projectId()));
        long documentId = insertDocument(arrival, name, lines);
        jdbc.sql("insert into original (document_id, content) values (?, ?)")
                .params(documentId, arrival.document().original())
                .update();
        Map<Integer, Long> stretches = filing.makeStretches(documentId, lines.size());
        filing.insert(documentId, stretches, lines, arrival.at());
        Place place = arrival.place();
        if (place != null) {
            Hand hand = new Hand(
                    place.person(), arrival.at().truncatedTo(ChronoUnit.MICROS), place.projectId(), place.rules());
            arriving.settle(place.in(documentId, name.text()), lines, stretches, hand);
        }
        filing.insertShapes(documentId, arrival.document().shapes());
        return catalogue.info(documentId);
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
                .param(
                        "by",
                        arrival.place() == null
                                ? null
                                : arrival.place().person().id())
                .param("english", foreign.english())
                .param("other", foreign.other())
                .param("mostly", foreign.mostly())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private record Arrival(
            long projectId, NewDocument document, @Nullable Place place, Instant at) {}
}
