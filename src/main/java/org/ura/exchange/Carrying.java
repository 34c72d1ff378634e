package org.ura.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.ura.formats.Bilingual;
import org.ura.formats.BilingualComment;
import org.ura.formats.BilingualMatch;
import org.ura.formats.BilingualParagraph;
import org.ura.formats.BilingualSegment;
import org.ura.memory.Match;
import org.ura.memory.Matching;
import org.ura.people.Caller;
import org.ura.project.CommentInfo;
import org.ura.project.Commenting;
import org.ura.project.SegmentContext;
import org.ura.project.SegmentRow;
import org.ura.project.Sources;
import org.ura.project.State;

/// Makes what bilingual files carry of a document’s rows: with their marks, what was said about them, and what the
/// memories offer for those that are open. Some paragraphs at a time are read.
@Component
class Carrying {

    private static final int PARAGRAPHS_AT_ONCE = 50;
    private static final int IDS_AT_ONCE = 1_000;
    private static final int OFFERS = 3;
    private static final int LEAST = 70;

    private final Commenting commenting;
    private final Sources sources;
    private final Matching matching;

    Carrying(Commenting commenting, Sources sources, Matching matching) {
        this.commenting = commenting;
        this.sources = sources;
        this.matching = matching;
    }

    /// @param documentId whose paragraphs these are
    Stream<BilingualParagraph> of(
            Caller caller, long documentId, Stream<List<SegmentRow>> paragraphs, IssuesOut issues, ExportWish wish) {
        return paragraphs.gather(Gatherers.windowFixed(PARAGRAPHS_AT_ONCE)).flatMap(some -> {
            List<Long> ids =
                    some.stream().flatMap(List::stream).map(SegmentRow::id).toList();
            Map<Long, List<CommentInfo>> said = wish.comments() ? commenting.about(caller, documentId, ids) : Map.of();
            Map<Long, List<BilingualMatch>> offers = wish.matches() ? offers(caller, documentId, some) : Map.of();
            return some.stream()
                    .map(rows -> new BilingualParagraph(
                            rows.getFirst().paragraph(),
                            rows.stream()
                                    .map(row -> segment(
                                            row,
                                            issues,
                                            said.getOrDefault(row.id(), List.of()),
                                            offers.getOrDefault(row.id(), List.of())))
                                    .toList(),
                            tagNames(rows.getFirst())));
        });
    }

    /// Without anything that concerns only those who work on it.
    Bilingual forAll(String name, Iterable<List<SegmentRow>> paragraphs) {
        return new Bilingual(
                name,
                () -> StreamSupport.stream(paragraphs.spliterator(), false)
                        .map(rows -> new BilingualParagraph(
                                rows.getFirst().paragraph(),
                                rows.stream().map(Carrying::published).toList()))
                        .iterator());
    }

    private static BilingualSegment published(SegmentRow row) {
        boolean cleared = row.target().isEmpty();
        return new BilingualSegment(
                row.number(),
                row.gap(),
                row.source(),
                row.target(),
                cleared ? State.INITIAL.word() : row.state().word(),
                row.returned() && !cleared,
                cleared ? "" : row.reason());
    }

    private Map<Long, List<BilingualMatch>> offers(Caller caller, long documentId, List<List<SegmentRow>> some) {
        List<Long> open = some.stream()
                .flatMap(List::stream)
                .filter(row -> row.state() == State.INITIAL && row.target().isEmpty())
                .map(SegmentRow::id)
                .toList();
        return open.stream()
                .gather(Gatherers.windowFixed(IDS_AT_ONCE))
                .flatMap(ids -> sources.rows(caller, documentId, ids).stream())
                .collect(Collectors.toMap(row -> row.id(), row -> offers(caller, row.context())));
    }

    private List<BilingualMatch> offers(Caller caller, SegmentContext context) {
        return matching.matches(caller, context.memories(), context.query(LEAST, OFFERS)).stream()
                .filter(match ->
                        !match.unit().source().isEmpty() && !match.target().isEmpty())
                .map(Carrying::offer)
                .toList();
    }

    private static BilingualMatch offer(Match match) {
        return new BilingualMatch(match.unit().source(), match.target(), match.score(), origin(match));
    }

    private static String origin(Match match) {
        String document = match.unit().provenance().document();
        return document.isEmpty() ? match.unit().memory() : document;
    }

    /// What the tags of a paragraph are, by their numbers.
    private static Map<Integer, String> tagNames(SegmentRow row) {
        Map<Integer, String> names = new HashMap<>();
        for (String line : row.shape().tags().lines().toList()) {
            int blank = line.indexOf(' ');
            if (blank > 0 && blank < line.length() - 1) {
                names.put(Integer.parseInt(line.substring(0, blank)), line.substring(blank + 1));
            }
        }
        return names;
    }

    /// A returned segment whose text somebody has cleared has no translation any more.
    private static BilingualSegment segment(
            SegmentRow row, IssuesOut issues, List<CommentInfo> said, List<BilingualMatch> offers) {
        boolean cleared = row.target().isEmpty();
        return new BilingualSegment(
                row.number(),
                row.gap(),
                row.source(),
                row.target(),
                cleared ? State.INITIAL.word() : row.state().word(),
                row.returned() && !cleared,
                cleared ? "" : row.reason(),
                issues.of(row),
                SegmentMark.of(row).toString(),
                said.stream().map(Carrying::comment).toList(),
                offers);
    }

    private static BilingualComment comment(CommentInfo comment) {
        return new BilingualComment(
                comment.author(), comment.createdAt(), comment.text(), comment.resolution() != null);
    }
}
