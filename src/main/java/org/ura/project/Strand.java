package org.ura.project;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What happened of one kind, read piece by piece from the latest on. All that happened at one instant
/// stays together, so that an instant says how far it was read.
class Strand {

    private static final int FIRST = 40;
    private static final int LARGEST = 2_000;

    private final int rank;
    private final ActivityKind kind;
    private final Source source;
    private final Deque<Happening> read = new ArrayDeque<>();
    private Instant before;
    private int batch = FIRST;
    private boolean ended;

    Strand(int rank, ActivityKind kind, Source source, ActivityCursor after) {
        this.rank = rank;
        this.kind = kind;
        this.source = source;
        this.before = after.before(rank);
    }

    int rank() {
        return rank;
    }

    ActivityKind kind() {
        return kind;
    }

    /// When the next was; empty when there is none.
    Optional<Instant> next() {
        if (read.isEmpty() && !ended) {
            fill();
        }
        return Optional.ofNullable(read.peek()).map(Happening::at);
    }

    /// All of the next instant, without going on.
    List<Happening> look() {
        Instant at = next().orElseThrow();
        return read.stream().takeWhile(one -> one.at().equals(at)).toList();
    }

    /// All of the next instant.
    List<Happening> take() {
        List<Happening> taken = look();
        taken.forEach(one -> read.remove());
        return taken;
    }

    private void fill() {
        List<Happening> found = source.before(before, batch);
        ended = found.size() < batch;
        if (found.isEmpty()) {
            return;
        }
        Instant last = found.getLast().at();
        if (!ended && found.getFirst().at().equals(last)) {
            found = source.at(last); // as when ten thousand segments were filled at once
        } else if (!ended) {
            found = found.stream().takeWhile(one -> one.at().isAfter(last)).toList(); // there may be more of the last
        }
        before = found.getLast().at();
        batch = Math.min(2 * batch, LARGEST);
        read.addAll(found);
    }

    /// Where it is read from.
    interface Source {

        /// What happened before an instant, the latest first, at most `count`.
        List<Happening> before(Instant before, int count);

        /// All that happened at this instant, each person's acts in a document together.
        List<Happening> at(Instant at);
    }
}
