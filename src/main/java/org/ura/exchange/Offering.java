package org.ura.exchange;

import java.util.List;
import java.util.Optional;
import org.ura.memory.Match;
import org.ura.memory.MatchQuery;
import org.ura.memory.Matching;
import org.ura.people.Caller;
import org.ura.project.Offer;
import org.ura.project.SegmentContext;
import org.ura.project.SourceRow;
import org.ura.project.Sources;

/// Looks up the best match of segments.
///
/// @param threshold the lowest score that is taken, 50 to 101
record Offering(Caller caller, Sources sources, Matching matching, int threshold) {

    /// Among matches with equal scores the first is taken; some are read in case one was just changed.
    private static final int READ = 3;

    private static final int HIGHEST_ASKED = 100;

    /// Such a match is found much more quickly, and when there is one, no other is better.
    private static final int NEAR = 95;

    List<Offer> offers(Part part) {
        return sources.rows(caller, part.document(), part.segments()).stream()
                .map(this::offer)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Offer> offer(SourceRow row) {
        Optional<Offer> near = threshold < NEAR ? offer(row, NEAR) : Optional.empty();
        return near.or(() -> offer(row, threshold));
    }

    private Optional<Offer> offer(SourceRow row, int least) {
        SegmentContext context = row.context();
        MatchQuery query = context.query(Math.min(least, HIGHEST_ASKED), READ);
        return matching.matches(caller, context.memories(), query).stream()
                .findFirst()
                .filter(match -> match.score() >= least)
                .map(match -> offer(row, match));
    }

    private static Offer offer(SourceRow row, Match match) {
        return new Offer(row.id(), row.version(), match.target(), match.score());
    }
}
