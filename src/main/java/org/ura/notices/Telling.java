package org.ura.notices;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.project.Whereabouts;

/// Writes notices, in the transaction of what they speak of. Only people are told who belong to the team and want to
/// know, and nobody of what they did themselves.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Telling {

    /// What somebody does again within so long is told together with what they did before, while that is unread.
    private static final Duration TOGETHER = Duration.ofMinutes(10);

    private final Whereabouts whereabouts;
    private final NoticeWishes wishes;
    private final NoticeRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Telling(
            Whereabouts whereabouts,
            NoticeWishes wishes,
            NoticeRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.whereabouts = whereabouts;
        this.wishes = wishes;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    void tell(Collection<Long> personIds, NewNotice notice) {
        Set<Long> wanted = new HashSet<>(personIds);
        wanted.remove(notice.by());
        if (wanted.isEmpty()) {
            return;
        }
        Set<Long> told = whereabouts.people(notice.documentId()).stream()
                .filter(wanted::contains)
                .filter(person -> write(person, notice))
                .collect(Collectors.toSet());
        if (!told.isEmpty()) {
            events.publishEvent(new NoticesChanged(told));
        }
    }

    private boolean write(long personId, NewNotice notice) {
        Wishes wanted = wishes.of(new Caller(personId));
        String once = notice.once();
        if (!wanted.kinds().contains(notice.kind()) || (once != null && rows.told(personId, once))) {
            return false;
        }
        together(personId, notice)
                .ifPresentOrElse(
                        id -> rows.renew(id, notice.segmentIds(), wanted.mail()),
                        () -> rows.add(personId, notice, wanted.mail()));
        return true;
    }

    /// The notice that this one is told together with, if any: returned segments of a document are, and
    /// comments on one segment.
    private Optional<Long> together(long personId, NewNotice notice) {
        Optional<Long> recent = switch (notice.kind()) {
            case RETURNED, COMMENTED ->
                rows.recent(personId, notice, clock.instant().minus(TOGETHER));
            case ASSIGNED, DUE, OVERDUE, MENTIONED -> Optional.empty();
        };
        return notice.kind() == NoticeKind.RETURNED
                ? recent
                : recent.filter(id -> rows.segments(id).equals(notice.segmentIds()));
    }
}
