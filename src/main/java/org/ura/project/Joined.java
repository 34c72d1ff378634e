package org.ura.project;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Joins what one person did of one kind in one document to one line, as long as there are no more than
/// ten minutes from one to the next. What others did meanwhile does not part it.
class Joined {

    private static final Duration APART = Duration.ofMinutes(10);

    private final Map<Key, Line> open = new LinkedHashMap<>();
    private final Map<Line, Key> lines = new LinkedHashMap<>();

    int size() {
        return lines.size();
    }

    /// In the order of their last acts, the latest first.
    Map<Line, Key> lines() {
        return lines;
    }

    /// Whether these would begin a line.
    boolean wouldBegin(ActivityKind kind, List<Happening> together) {
        return together.stream()
                .filter(one -> one.many() > 0)
                .anyMatch(one -> !reaches(open.get(Key.of(kind, one)), one.at()));
    }

    /// Takes what happened at one instant, which is not after any taken before.
    void take(ActivityKind kind, List<Happening> together) {
        Set<Key> counted = new HashSet<>();
        for (Happening one : together) {
            if (one.many() == 0) {
                continue;
            }
            Key key = Key.of(kind, one);
            Line line = open.get(key);
            if (line == null || !reaches(line, one.at())) {
                line = new Line(one);
                open.put(key, line);
                lines.put(line, key);
            }
            line.take(one, counted.add(key));
        }
    }

    private static boolean reaches(@Nullable Line line, Instant at) {
        return line != null && Duration.between(at, line.from).compareTo(APART) <= 0;
    }

    /// What is joined. Documents that are brought in together are told in one line.
    record Key(ActivityKind kind, long by, long documentId) {

        static Key of(ActivityKind kind, Happening one) {
            return new Key(kind, one.by(), kind == ActivityKind.IMPORTED ? 0 : one.documentId());
        }
    }

    /// Acts that are told as one.
    static final class Line {

        private final Happening last;
        private final Set<Long> segments = new HashSet<>();
        private final Set<Long> documents = new HashSet<>();
        private Instant from;
        private int acts;
        private int many;

        private Line(Happening last) {
            this.last = last;
            this.from = last.at();
        }

        private void take(Happening one, boolean act) {
            from = one.at();
            documents.add(one.documentId());
            acts += act ? 1 : 0;
            if (one.many() > 1 || segments.add(one.segmentId())) {
                many += one.many();
            }
        }

        Happening last() {
            return last;
        }

        Instant from() {
            return from;
        }

        /// The document; 0 for several.
        long documentId() {
            return documents.size() == 1 ? last.documentId() : 0;
        }

        int count(ActivityKind kind) {
            if (kind == ActivityKind.IMPORTED) {
                return documents.size();
            }
            return kind.countsActs() ? acts : many;
        }
    }
}
