package org.ura.notices;

import java.util.HashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.ura.project.Commented;
import org.ura.project.Returned;

/// Hears of what happens to documents while it is being stored, and has it told to those whom it concerns.
@Component
class Happenings {

    private final Telling telling;

    Happenings(Telling telling) {
        this.telling = telling;
    }

    @EventListener
    void returned(Returned event) {
        if (event.writer() != 0) {
            telling.tell(
                    Set.of(event.writer()),
                    NewNotice.at(NoticeKind.RETURNED, event.by(), event.documentId(), event.segmentId()));
        }
    }

    /// Whoever is spoken to in a comment is told of that alone.
    @EventListener
    void commented(Commented event) {
        telling.tell(event.mentioned(), notice(NoticeKind.MENTIONED, event));
        Set<Long> others = new HashSet<>(event.concerned());
        others.removeAll(event.mentioned());
        telling.tell(others, notice(NoticeKind.COMMENTED, event));
    }

    private static NewNotice notice(NoticeKind kind, Commented event) {
        return NewNotice.at(kind, event.by(), event.documentId(), event.segmentId());
    }
}
