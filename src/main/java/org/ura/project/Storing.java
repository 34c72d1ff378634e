package org.ura.project;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
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
    private final Remembrance remembrance;
    private final Involved involved;
    private final DeedBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Storing(
            Segments segments,
            Revisions revisions,
            Rows rows,
            Remembrance remembrance,
            Involved involved,
            DeedBook book,
            ApplicationEventPublisher events,
            Clock clock) {
        this.segments = segments;
        this.revisions = revisions;
        this.rows = rows;
        this.remembrance = remembrance;
        this.involved = involved;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    SaveResult change(Place place, long segmentId, Transition transition) {
        return carryOut(place, segmentId, transition, Optional.empty());
    }

    /// Does the same as a deed, which can be undone.
    @Transactional(propagation = Propagation.MANDATORY)
    SaveResult decide(Place place, long segmentId, DeedKind kind, Transition transition) {
        return carryOut(place, segmentId, transition, Optional.of(kind));
    }

    private SaveResult carryOut(Place place, long segmentId, Transition transition, Optional<DeedKind> kind) {
        Segment segment = segments.lock(segmentId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        if (segment.retired()) {
            return new SaveResult.Merged(rows.one(rows.standing(segmentId)), segment.target());
        }
        Hand hand = hand(place);
        long version = segment.version();
        DeedItem before = new DeedItem(segmentId, version, version, segment.image(), segment.signatures(), true, false);
        return switch (transition.on(segment, hand)) {
            case Step.Stale() -> new SaveResult.Conflict(rows.one(segmentId));
            case Step.Forbidden(var key, var args) -> new SaveResult.Rejected(key, args);
            case Step.Taken(var made) -> {
                store(place, segment, made);
                long deedId = made.isEmpty() || kind.isEmpty()
                        ? 0
                        : book.write(place, kind.get(), hand, List.of(before.made(segment.version())));
                yield new SaveResult.Saved(rows.one(segmentId), Repeated.NONE, deedId);
            }
        };
    }

    private void store(Place place, Segment segment, List<Revision> made) {
        if (made.isEmpty()) {
            return;
        }
        revisions.saveAll(made);
        segments.flush();
        boolean decided = made.stream().anyMatch(revision -> revision.act() != Act.TYPED);
        if (decided && !segment.target().isBlank()) {
            remembrance.remember(place, List.of(segment));
        }
        events.publishEvent(new SegmentsChanged(place.documentId(), Set.of(segment.id()), false));
        if (made.getLast().act() == Act.RETURNED) {
            tellOfReturn(place, segment);
        }
    }

    private void tellOfReturn(Place place, Segment segment) {
        events.publishEvent(
                new Returned(place.documentId(), segment.id(), place.person().id(), involved.confirmer(segment.id())));
    }

    /// The place's person, now, as exactly as the database keeps it.
    Hand hand(Place place) {
        return new Hand(
                place.person(), clock.instant().truncatedTo(ChronoUnit.MICROS), place.projectId(), place.rules());
    }
}
