package org.ura.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rows of a table that comes back. A row that somebody has added has no reference; it counts to the
/// document of the row before it, and its segment is called by an empty one.
final class TableRows {

    private final Map<String, List<ReturnedSegment>> documents = new LinkedHashMap<>();
    private String last = "";

    /// What stands in one row.
    ///
    /// @param reference anything that may hold a reference
    record Row(String reference, String source, String target, String state, String comment, String place) {}

    void add(Row row) {
        Optional<Reference> reference = Reference.in(row.reference());
        if (reference.isEmpty() && row.source().isBlank() && row.target().isBlank()) {
            return;
        }
        last = reference.map(Reference::document).orElse(last);
        documents
                .computeIfAbsent(last, document -> new ArrayList<>())
                .add(segment(reference.map(Reference::segment).orElse(""), row));
    }

    private static ReturnedSegment segment(String reference, Row row) {
        BraceText.Read source = BraceText.read(lines(row.source()));
        BraceText.Read target = BraceText.read(lines(row.target()));
        Optional<Damage> damage = target.damage().or(() -> Damage.of(source.text(), target.text()));
        boolean returned = word(row.state()).equals(BilingualSegment.RETURNED);
        return new ReturnedSegment(
                reference,
                source.text(),
                target.text(),
                returned ? Optional.of("translated") : state(row.state(), BilingualSegment.STATES),
                returned,
                CommentLines.added(row.comment()),
                row.place(),
                damage);
    }

    /// Programs change line ends; a carriage return of the text itself travels as `{U+000D}`.
    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Optional<String> state(String cell, Set<String> states) {
        return Optional.of(word(cell)).filter(states::contains);
    }

    private static String word(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    /// All that were added; none when no row had a reference.
    List<ReturnedDocument> documents() {
        boolean any = documents.values().stream()
                .flatMap(List::stream)
                .anyMatch(segment -> !segment.reference().isEmpty());
        if (!any) {
            return List.of();
        }
        List<ReturnedSegment> early = documents.getOrDefault("", List.of());
        List<ReturnedDocument> all = new ArrayList<>();
        documents.forEach((reference, segments) -> {
            if (!reference.isEmpty()) {
                List<ReturnedSegment> both = new ArrayList<>(all.isEmpty() ? early : List.of());
                both.addAll(segments);
                all.add(new ReturnedDocument(reference, both));
            }
        });
        return all;
    }
}
