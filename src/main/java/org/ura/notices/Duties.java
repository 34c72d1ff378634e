package org.ura.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.project.Whereabouts;

/// Tells people of the work that they have: when they get it, when it is due, and when it is late.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Duties {

    private final Telling telling;
    private final Whereabouts whereabouts;
    private final Clock clock;

    Duties(Telling telling, Whereabouts whereabouts, Clock clock) {
        this.telling = telling;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    void assigned(Duty duty, long by) {
        tell(NoticeKind.ASSIGNED, duty, by, null);
    }

    /// Reminds of what is not done: of each once when it is due today or tomorrow, and once when it was due before.
    void remind(List<Duty> open) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        for (Duty duty : open) {
            LocalDate due = duty.due();
            if (due != null && !due.isAfter(today.plusDays(1))) {
                NoticeKind kind = due.isBefore(today) ? NoticeKind.OVERDUE : NoticeKind.DUE;
                tell(kind, duty, 0, kind + " " + duty.id() + " " + due);
            }
        }
    }

    private void tell(NoticeKind kind, Duty duty, long by, @Nullable String once) {
        Set<Long> ends = duty.from() == 0
                ? Set.of()
                : whereabouts.segments(duty.documentId(), Set.copyOf(List.of(duty.from(), duty.to())));
        telling.tell(Set.of(duty.personId()), new NewNotice(kind, by, duty.documentId(), ends, duty.due(), once));
    }
}
