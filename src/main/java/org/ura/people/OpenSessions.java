package org.ura.people;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// The sessions that are open in this process, by person, so that those of somebody who was signed out
/// everywhere are closed at once and their pages are told nothing more. [StillSignedIn] would let none of them
/// act anyway.
@Component
class OpenSessions {

    private static final String MARK = OpenSessions.class.getName();

    private final Map<Long, Set<Mark>> open = new ConcurrentHashMap<>();

    /// Remembers the session as this person's until it ends.
    void remember(HttpSession session, long personId) {
        if (!(session.getAttribute(MARK) instanceof Mark mark) || mark.personId != personId) {
            session.setAttribute(MARK, new Mark(session, personId));
        }
    }

    /// How many sessions of a person are open.
    int count(long personId) {
        return open.getOrDefault(personId, Set.of()).size();
    }

    /// All but the session whose request this is are closed: whoever asks is answered first. In a
    /// thread of their own, since what a page does when it closes must not be done within the request of
    /// another.
    @TransactionalEventListener
    void close(AccountEvent.SignedOutEverywhere event) {
        RequestAttributes here = RequestContextHolder.getRequestAttributes();
        String own = here == null ? "" : here.getSessionId();
        List<HttpSession> others = open.getOrDefault(event.personId(), Set.of()).stream()
                .map(mark -> mark.session)
                .filter(session -> !session.getId().equals(own))
                .toList();
        if (!others.isEmpty()) {
            Thread.ofVirtual().name("signing-out").start(() -> others.forEach(OpenSessions::end));
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            return;
        }
    }

    /// Stands in the session, and so learns of its end.
    private final class Mark implements HttpSessionBindingListener {

        private final HttpSession session;
        private final long personId;

        Mark(HttpSession session, long personId) {
            this.session = session;
            this.personId = personId;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            open.computeIfAbsent(personId, one -> ConcurrentHashMap.newKeySet()).add(this);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            open.computeIfPresent(personId, (one, marks) -> {
                marks.remove(this);
                return marks.isEmpty() ? null : marks;
            });
        }
    }
}
