package org.ura.project;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.memory.NewUnit;
import org.ura.memory.Remembering;
import org.ura.people.Refused;

/// Carries an act out on a locked segment, and stores with it, in the caller's transaction, the history and what the
/// memory must know. Either all of it is there afterwards or none.
@Component
class Storing {

    /// One of the segment's transitions.
    @FunctionalInterface
    interface Transition {
        Step on(Segment segment, Hand hand);
    }

    private final Segments segments;
    private final Revisions revisions;
    private final Rows rows;
    private final Remembering remembering;
    private final Clock clock;

    Storing(Segments segments, Revisions revisions, Rows rows, Remembering remembering, Clock clock) {
        this.segments = segments;
        this.revisions = revisions;
        this.rows = rows;
        this.remembering = remembering;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    SaveResult change(Place place, long segmentId, Transition transition) {
        Segment segment = segments.lock(segmentId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        Hand hand = new Hand(place.person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return switch (transition.on(segment, hand)) {
            case Step.Stale() -> new SaveResult.Conflict(rows.one(segmentId));
            case Step.Forbidden(var key, var args) -> new SaveResult.Rejected(key, args);
            case Step.Taken(var made) -> {
                revisions.saveAll(made);
                segments.flush();
                boolean decided = made.stream().anyMatch(revision -> revision.act() != Act.TYPED);
                if (decided && !segment.target().isBlank()) {
                    remember(place, segment);
                }
                yield new SaveResult.Saved(rows.one(segmentId));
            }
        };
    }

    /// A returned text stays in the memory, but not as a reviewed one.
    private void remember(Place place, Segment segment) {
        NewUnit unit = new NewUnit(
                SegmentContext.unitKey(segment.id()),
                segment.source(),
                segment.target(),
                rows.neighbours(place.documentId(), segment.number()),
                place.documentName(),
                segment.reviewed());
        remembering.remember(place.memoryId(), unit, place.person());
    }
}
