package org.ura.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ura.memory.Likeness;
import org.ura.text.Comparison;
import org.ura.text.Prepared;
import org.ura.text.Shape;
import org.ura.text.TagFitting;
import org.ura.text.TaggedText;
import org.ura.text.TextHash;

/// What becomes of the segments of a document in a new version of it.
///
/// @param next the segments of the new version, in its order
/// @param gone those that are not in it, each with the number of the one that stands where it was
record VersionPlan(List<Next> next, Map<FormerSegment, Integer> gone) {

    /// How a segment comes into the new version.
    enum Fate {
        /// It is what it was.
        STANDS,
        /// It has another source.
        CHANGED,
        /// It was not there before.
        ADDED
    }

    /// A segment of the new version.
    ///
    /// @param line its place, and its text in the file
    /// @param former what it was; for a new one a list of none
    /// @param image what it is from now on
    record Next(Line line, Fate fate, List<FormerSegment> former, Image image) {

        /// Whether its texts or its gap are others than before.
        boolean rewritten() {
            return former.stream().anyMatch(one -> !one.image().equals(image));
        }

        /// Whether its source is another than before.
        boolean resourced() {
            return former.stream().anyMatch(one -> !one.source().equals(image.source()));
        }

        /// Whether it has to be written at another place than that of a former segment of the same number.
        boolean moved() {
            return former.stream().anyMatch(one -> one.paragraph() != line.paragraph() || one.opens() != line.opens());
        }
    }

    /// Aligns the segments of a document, in its order, with a new version of it.
    static VersionPlan of(List<FormerSegment> former, NewDocument document) {
        List<Line> lines = Line.of(asReshaped(former, document.paragraphs()));
        List<String> sources =
                lines.stream().map(line -> line.segment().source()).toList();
        Alignment alignment = Alignment.of(
                former.stream().map(one -> key(one.source())).toList(),
                sources.stream().map(VersionPlan::key).toList());
        int[] changed = Resembling.of(alignment, former.size(), new Scores(former, sources)::score);
        List<Next> next = new ArrayList<>();
        for (int j = 0; j < sources.size(); j++) {
            int stood = alignment.standing()[j];
            if (stood != Alignment.NONE) {
                next.add(standing(lines.get(j), former.get(stood)));
            } else if (changed[j] != Alignment.NONE) {
                next.add(changed(lines.get(j), former.get(changed[j])));
            } else {
                next.add(new Next(
                        lines.get(j), Fate.ADDED, List.of(), fresh(lines.get(j).segment())));
            }
        }
        return new VersionPlan(next, gone(former, next));
    }

    VersionCounts counts() {
        Map<Fate, Long> counts = next.stream().collect(Collectors.groupingBy(Next::fate, Collectors.counting()));
        long reviewed = gone.keySet().stream().filter(FormerSegment::reviewed).count()
                + with(Fate.CHANGED)
                        .filter(one -> one.former().getFirst().reviewed())
                        .count();
        return new VersionCounts(
                counts.getOrDefault(Fate.STANDS, 0L).intValue(),
                counts.getOrDefault(Fate.CHANGED, 0L).intValue(),
                counts.getOrDefault(Fate.ADDED, 0L).intValue(),
                gone.size(),
                (int) reviewed);
    }

    Stream<Next> with(Fate fate) {
        return next.stream().filter(one -> one.fate() == fate);
    }

    /// Whether each segment keeps its number, so that no place changes.
    boolean sameOrder(List<FormerSegment> former) {
        return former.size() == next.size()
                && IntStream.range(0, next.size())
                        .allMatch(i -> next.get(i).former().equals(List.of(former.get(i))));
    }

    /// Tags say by their number which of their paragraph they are; that one came before them changes nothing.
    private static String key(String source) {
        return TextHash.of(new TaggedText(source).renumbered().characters());
    }

    /// A paragraph that has not changed has the segments that people have made of it.
    private static List<List<NewSegment>> asReshaped(List<FormerSegment> former, List<List<NewSegment>> paragraphs) {
        Map<String, Deque<List<NewSegment>>> known = new HashMap<>();
        former.stream()
                .collect(Collectors.groupingBy(FormerSegment::paragraph))
                .values()
                .forEach(segments -> {
                    List<NewSegment> whole = segments.stream()
                            .map(one -> new NewSegment(one.image().gap(), one.source()))
                            .toList();
                    known.computeIfAbsent(text(whole), text -> new ArrayDeque<>())
                            .add(whole);
                });
        return paragraphs.stream()
                .map(paragraph -> {
                    Deque<List<NewSegment>> same = known.get(text(paragraph));
                    boolean translated = paragraph.stream()
                            .anyMatch(segment -> !segment.target().isEmpty());
                    return same == null || same.isEmpty() || translated ? paragraph : same.removeFirst();
                })
                .toList();
    }

    private static String text(List<NewSegment> segments) {
        return segments.stream().map(one -> one.gap() + one.source()).collect(Collectors.joining());
    }

    private static Next standing(Line line, FormerSegment former) {
        return new Next(
                line,
                Fate.STANDS,
                List.of(former),
                resourced(former, line, line.segment().source()));
    }

    /// One whose source somebody had corrected, and which the new version has as the file had it before, stands.
    private static Next changed(Line line, FormerSegment former) {
        if (key(former.imported()).equals(key(line.segment().source()))) {
            return new Next(line, Fate.STANDS, List.of(former), resourced(former, line, former.source()));
        }
        Image same = resourced(former, line, line.segment().source());
        String target = same.target().isEmpty() ? line.segment().target() : same.target();
        Image draft = new Image(same.gap(), same.source(), target, State.INITIAL, false, "", same.origin());
        return new Next(line, Fate.CHANGED, List.of(former), draft);
    }

    private static Image resourced(FormerSegment former, Line line, String source) {
        Image image = former.image();
        return new Image(
                line.segment().gap(),
                source,
                TagFitting.fit(image.target(), image.source(), source),
                image.state(),
                image.returned(),
                image.reason(),
                image.origin());
    }

    private static Image fresh(NewSegment segment) {
        return new Image(segment.gap(), segment.source(), segment.target(), State.INITIAL, false, "", Origin.TYPED);
    }

    private static Map<FormerSegment, Integer> gone(List<FormerSegment> former, List<Next> next) {
        Map<Long, Integer> numbers = new HashMap<>();
        next.forEach(one ->
                one.former().forEach(was -> numbers.put(was.id(), one.line().number())));
        Map<FormerSegment, Integer> gone = new LinkedHashMap<>();
        int last = 0;
        for (int i = 0; i < former.size(); i++) {
            Integer number = numbers.get(former.get(i).id());
            if (number != null) {
                last = number;
            } else {
                gone.put(former.get(i), last == 0 ? Math.min(i + 1, next.size()) : last);
            }
        }
        return gone;
    }

    /// The scores of sources, each of which is made ready once.
    private static final class Scores {

        private final List<FormerSegment> former;
        private final List<String> sources;
        private final Map<Integer, Ready> ready = new HashMap<>();
        private int compared = Alignment.NONE;
        private Comparison comparison = Likeness.ALBANIAN.compare("");

        Scores(List<FormerSegment> former, List<String> sources) {
            this.former = former;
            this.sources = sources;
        }

        int score(int before, int after) {
            FormerSegment one = former.get(before);
            if (one.imported().equals(sources.get(after))) {
                return 100;
            }
            if (compared != before) {
                compared = before;
                comparison = Likeness.ALBANIAN.compare(one.source());
            }
            Ready other = ready.computeIfAbsent(after, place -> Ready.of(sources.get(place)));
            return comparison.mayReach(Resembling.LEAST, other.shape) ? comparison.score(other.text) : 0;
        }

        private record Ready(Prepared text, Shape shape) {

            static Ready of(String source) {
                Prepared text = Likeness.ALBANIAN.prepare(source);
                return new Ready(text, Shape.of(text));
            }
        }
    }
}
