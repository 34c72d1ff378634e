package org.ura.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ura.text.TaggedText;
import org.ura.text.Tokens;
import org.ura.text.WordDiff;

/// Sums up what happened between translators' texts and reviewers' decisions.
class Review {

    private static final int MOST_CHANGES = 200;
    private static final int MOST_EXAMPLES = 3;

    /// A longer run of other words is a sentence written anew, and comes once.
    private static final int LONGEST = 5;

    private final Period period;
    private final Grounds.Ground ground;
    private final Map<Key, int[]> sums = new HashMap<>();
    private final Map<Pair, Found> pairs = new HashMap<>();

    Review(Period period, Grounds.Ground ground) {
        this.period = period;
        this.ground = ground;
    }

    void add(Life life) {
        for (int i = 0; i < life.moments().size(); i++) {
            Moment decision = life.moments().get(i);
            Moment work = before(life.moments(), i);
            if (work == null || !period.has(decision.at()) || !ground.sees(work.by())) {
                continue;
            }
            int[] sum = sums.getOrDefault(new Key(life.documentId(), work.by()), new int[3]);
            if (decision.is("RETURNED")) {
                sum[2]++;
            } else if (decision.is("APPROVED")) {
                sum[0]++;
                sum[1] += changed(life, work, decision) ? 1 : 0;
            } else {
                continue;
            }
            sums.put(new Key(life.documentId(), work.by()), sum);
        }
    }

    /// The confirmed text that the decision was on: the last one of somebody else.
    private static @Nullable Moment before(List<Moment> moments, int decision) {
        for (int i = decision - 1; i >= 0; i--) {
            if (moments.get(i).by() != moments.get(decision).by()) {
                return moments.get(i).confirmed() ? moments.get(i) : null;
            }
        }
        return null;
    }

    private boolean changed(Life life, Moment work, Moment decision) {
        String before = TaggedText.without(work.text());
        String after = TaggedText.without(decision.text());
        if (before.equals(after)) {
            return false;
        }
        Spot spot = new Spot(life.segmentId(), life.documentId(), before, after);
        List<WordDiff.Piece> pieces = WordDiff.between(before, after);
        for (int i = 0; i < pieces.size(); i++) {
            WordDiff.Piece piece = pieces.get(i);
            boolean replaced = piece.kind() == WordDiff.Kind.REMOVED
                    && i + 1 < pieces.size()
                    && pieces.get(i + 1).kind() == WordDiff.Kind.ADDED;
            if (replaced) {
                count(new Pair(piece.text().strip(), pieces.get(++i).text().strip()), spot);
            } else if (piece.kind() == WordDiff.Kind.REMOVED) {
                count(new Pair(piece.text().strip(), ""), spot);
            } else if (piece.kind() == WordDiff.Kind.ADDED) {
                count(new Pair("", piece.text().strip()), spot);
            }
        }
        return true;
    }

    private void count(Pair pair, Spot spot) {
        boolean blank = pair.from().isEmpty() && pair.to().isEmpty();
        if (!blank && words(pair.from()) <= LONGEST && words(pair.to()) <= LONGEST) {
            pairs.computeIfAbsent(pair, missing -> new Found()).add(spot);
        }
    }

    private static long words(String text) {
        return Tokens.of(text).stream().filter(token -> token.counts()).count();
    }

    Set<Long> people() {
        return sums.keySet().stream().map(Key::personId).collect(Collectors.toSet());
    }

    /// The segments of the examples that the report shows.
    Set<Long> exampleSegments() {
        return most().stream()
                .flatMap(pair -> pair.getValue().spots.stream())
                .map(spot -> spot.segmentId())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    ReviewsReport report(Map<Long, String> names, LongFunction<Integer> numbers) {
        return new ReviewsReport(
                sums.entrySet().stream()
                        .map(sum -> new ReviewsReport.Sum(
                                ground.documents().getOrDefault(sum.getKey().documentId(), ""),
                                names.getOrDefault(sum.getKey().personId(), ""),
                                sum.getValue()[0],
                                sum.getValue()[1],
                                sum.getValue()[2]))
                        .sorted(Comparator.comparing(ReviewsReport.Sum::changed)
                                .reversed()
                                .thenComparing(ReviewsReport.Sum::document)
                                .thenComparing(ReviewsReport.Sum::translator))
                        .toList(),
                most().stream()
                        .map(pair -> new ReviewsReport.Change(
                                pair.getKey().from(),
                                pair.getKey().to(),
                                pair.getValue().count,
                                pair.getValue().spots.stream()
                                        .map(spot -> example(spot, numbers))
                                        .toList()))
                        .toList());
    }

    private List<Map.Entry<Pair, Found>> most() {
        Comparator<Map.Entry<Pair, Found>> order = Comparator.comparing(pair -> -pair.getValue().count);
        return pairs.entrySet().stream()
                .sorted(order.thenComparing(pair -> pair.getKey().from())
                        .thenComparing(pair -> pair.getKey().to()))
                .limit(MOST_CHANGES)
                .toList();
    }

    private ReviewsReport.Example example(Spot spot, LongFunction<Integer> numbers) {
        long documentId = spot.documentId();
        return new ReviewsReport.Example(
                documentId,
                ground.documents().getOrDefault(documentId, ""),
                numbers.apply(spot.segmentId()),
                spot.before(),
                spot.after());
    }

    private record Key(long documentId, long personId) {}

    private record Pair(String from, String to) {}

    private record Spot(long segmentId, long documentId, String before, String after) {}

    private static final class Found {

        private final List<Spot> spots = new ArrayList<>();
        private int count;

        void add(Spot spot) {
            count++;
            if (spots.size() < MOST_EXAMPLES) {
                spots.add(spot);
            }
        }
    }
}
