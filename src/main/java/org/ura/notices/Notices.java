package org.ura.notices;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;
import org.ura.project.Whereabouts;

/// A person's own notices. Those of documents that they may not see any more are neither shown nor counted.
@Service
@Transactional
public class Notices {

    private final Access access;
    private final NoticeRows rows;
    private final Whereabouts whereabouts;
    private final ApplicationEventPublisher events;

    Notices(Access access, NoticeRows rows, Whereabouts whereabouts, ApplicationEventPublisher events) {
        this.access = access;
        this.rows = rows;
        this.whereabouts = whereabouts;
        this.events = events;
    }

    /// How many the caller has not read.
    @Transactional(readOnly = true)
    public int unread(Caller caller) {
        Map<Long, Integer> unread = rows.documents(self(caller));
        return whereabouts.documents(caller, unread.keySet()).keySet().stream()
                .mapToInt(document -> unread.getOrDefault(document, 0))
                .sum();
    }

    /// The caller's notices, the newest first.
    @Transactional(readOnly = true)
    public List<NoticeInfo> page(Caller caller, NoticePage wanted) {
        Set<Long> documents = rows.documents(self(caller)).keySet();
        Map<Long, Whereabouts.Spot> spots = whereabouts.documents(caller, documents);
        return shown(rows.page(caller.personId(), spots.keySet(), wanted), spots);
    }

    /// One of the caller's notices. Throws [Refused], unknown, when there is none, or its document is not for
    /// them any more.
    @Transactional(readOnly = true)
    public NoticeInfo one(Caller caller, long noticeId) {
        NoticeRow row = rows.one(self(caller), noticeId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        return shown(List.of(row), whereabouts.documents(caller, Set.of(row.documentId()))).stream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("refused.unknown"));
    }

    /// Says that the caller has read one. Throws [Refused], unknown, as above.
    public void read(Caller caller, long noticeId) {
        access.require(caller, Right.KEEP);
        one(caller, noticeId);
        if (rows.read(caller.personId(), noticeId)) {
            tell(caller);
        }
    }

    /// Says that the caller has read all.
    public void readAll(Caller caller) {
        if (rows.readAll(access.require(caller, Right.KEEP).id())) {
            tell(caller);
        }
    }

    /// What is to be sent to somebody by e-mail now, the oldest first.
    @Transactional(readOnly = true)
    List<NoticeInfo> toMail(Caller caller) {
        List<NoticeRow> waiting = rows.toMail(self(caller));
        Set<Long> documents = Set.copyOf(
                waiting.stream().map(NoticeRow::documentId).distinct().toList());
        return shown(waiting, whereabouts.documents(caller, documents));
    }

    private long self(Caller caller) {
        return access.require(caller, Right.READ).id();
    }

    private void tell(Caller caller) {
        events.publishEvent(new NoticesChanged(Set.of(caller.personId())));
    }

    private List<NoticeInfo> shown(List<NoticeRow> notices, Map<Long, Whereabouts.Spot> spots) {
        Map<Long, List<Long>> segments =
                rows.segments(notices.stream().map(NoticeRow::id).toList());
        Map<Long, Integer> numbers = whereabouts.numbers(
                segments.values().stream().flatMap(List::stream).distinct().toList());
        return notices.stream()
                .filter(notice -> spots.containsKey(notice.documentId()))
                .map(notice -> shown(
                        notice,
                        Objects.requireNonNull(spots.get(notice.documentId())),
                        segments.getOrDefault(notice.id(), List.of()),
                        numbers))
                .toList();
    }

    private static NoticeInfo shown(
            NoticeRow notice, Whereabouts.Spot spot, Collection<Long> segments, Map<Long, Integer> numbers) {
        IntSummaryStatistics standing = segments.stream()
                .mapToInt(segment -> numbers.getOrDefault(segment, 0))
                .filter(number -> number > 0)
                .summaryStatistics();
        boolean gone = standing.getCount() == 0;
        return new NoticeInfo(
                notice.id(),
                notice.kind(),
                notice.by(),
                notice.at(),
                notice.documentId(),
                spot.name(),
                spot.project(),
                segments.size(),
                gone ? 0 : standing.getMin(),
                gone ? 0 : standing.getMax(),
                notice.due(),
                notice.read());
    }
}
