package org.ura.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Carries an act out on several segments as one deed, in the caller's transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Several {

    /// H2 takes 100,000 parameters in a statement, and plans each number of them anew.
    private static final int AT_ONCE = 1_000;

    private final Segments segments;
    private final Revisions revisions;
    private final Numbers numbers;
    private final Rows rows;
    private final Remembrance remembrance;
    private final DeedBook book;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    Several(
            Segments segments,
            Revisions revisions,
            Numbers numbers,
            Rows rows,
            Remembrance remembrance,
            DeedBook book,
            ApplicationEventPublisher events,
            JdbcClient jdbc) {
        this.segments = segments;
        this.revisions = revisions;
        this.numbers = numbers;
        this.rows = rows;
        this.remembrance = remembrance;
        this.book = book;
        this.events = events;
        this.jdbc = jdbc;
    }

    /// Those of the segments that there are and that are not in the bin, in the order of ids, locked with their
    /// documents until the transaction ends. None of them may have been loaded before.
    List<Segment> lock(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<List<Long>> some = some(ids);
        Set<Long> here = numbers.lock(some.stream()
                .flatMap(part -> jdbc
                        .sql("select distinct document_id from segment where id in (:ids)")
                        .param("ids", part)
                        .query((row, index) -> row.getLong(1))
                        .list()
                        .stream())
                .collect(Collectors.toSet()));
        return some.stream()
                .flatMap(part -> segments.lockAll(part).stream())
                .filter(segment -> here.contains(segment.documentId()))
                .toList();
    }

    /// The ids, rising, in parts that a statement takes.
    private static List<List<Long>> some(Collection<Long> ids) {
        return ids.stream()
                .sorted()
                .distinct()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .toList();
    }

    /// Does to each of these segments, which are locked, what `transition` says. One that is stale or
    /// whose rules forbid it is passed over.
    DeedResult.Done change(Place place, DeedKind kind, Hand hand, Each each) {
        Changes changes = carryOut(hand, each);
        if (changes.segments().isEmpty()) {
            return new DeedResult.Done(0, 0, changes.passedOver(), List.of());
        }
        keep(changes.revisions());
        remembrance.remember(
                place, changes.segments().stream().filter(Segment::confirmed).toList());
        long deedId = book.write(place, kind, hand, changes.items());
        tell(changes.segments(), false);
        return new DeedResult.Done(
                deedId, changes.segments().size(), changes.passedOver(), rows(place, changes.segments()));
    }

    /// Does the same as one more part of a deed, which is locked; the first part, with a deed 0, begins it.
    /// Nothing is remembered, and nothing comes back but the deed and the segments that were changed.
    Grown grow(long deedId, Begun deed, Hand hand, Each each) {
        Changes changes = carryOut(hand, each);
        if (changes.segments().isEmpty()) {
            return new Grown(deedId, List.of());
        }
        keep(changes.revisions());
        long grown = deedId == 0 ? book.begin(deed.place(), deed.kind(), hand, deed.file()) : deedId;
        book.add(grown, changes.items());
        tell(changes.segments(), false);
        return new Grown(grown, changes.segments());
    }

    private static Changes carryOut(Hand hand, Each each) {
        List<Revision> made = new ArrayList<>();
        List<DeedItem> items = new ArrayList<>();
        List<Segment> changed = new ArrayList<>();
        int passedOver = 0;
        for (Segment segment : each.segments()) {
            Image before = segment.image();
            Signatures signed = segment.signatures();
            long version = segment.version();
            Step step = segment.retired() ? new Step.Stale() : each.transition().on(segment, hand);
            if (!(step instanceof Step.Taken(var revisionsOfOne))) {
                passedOver++;
            } else if (!revisionsOfOne.isEmpty()) {
                made.addAll(revisionsOfOne);
                changed.add(segment);
                items.add(new DeedItem(segment.id(), version, segment.version(), before, signed, true, false));
            }
        }
        return new Changes(made, items, changed, passedOver);
    }

    /// Stores the history together with the segments, and how many words they have now.
    void keep(Collection<Revision> made) {
        revisions.saveAll(made);
        segments.flush();
        numbers.countWords(made);
    }

    /// Says which segments have changed, document by document.
    void tell(Collection<Segment> changed, boolean reshaped) {
        changed.stream()
                .collect(Collectors.groupingBy(
                        Segment::documentId, Collectors.mapping(Segment::id, Collectors.toUnmodifiableSet())))
                .forEach((document, ids) -> events.publishEvent(new SegmentsChanged(document, ids, reshaped)));
    }

    /// The rows of those that stand in the place's document.
    List<SegmentRow> rows(Place place, Collection<Segment> changed) {
        List<Long> here = changed.stream()
                .filter(segment -> segment.documentId() == place.documentId())
                .sorted(Comparator.comparingLong(Segment::id))
                .map(Segment::id)
                .toList();
        return rows.of(place.documentId(), here);
    }

    /// What to do to which segments.
    record Each(Collection<Segment> segments, Storing.Transition transition) {}

    /// A deed that grows.
    ///
    /// @param file what the file is called that it merges back, else empty
    record Begun(Place place, DeedKind kind, String file) {

        /// One that merges no file back.
        Begun(Place place, DeedKind kind) {
            this(place, kind, "");
        }
    }

    /// A deed that has grown.
    ///
    /// @param deedId 0 when it has not begun
    /// @param changed what this part of it has changed
    record Grown(long deedId, List<Segment> changed) {}

    private record Changes(List<Revision> revisions, List<DeedItem> items, List<Segment> segments, int passedOver) {}
}
