package org.ura.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Carries an act out on several segments as one deed, in the caller's transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Several {

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

    /// Those of the segments that there are, in the order of ids, locked with their documents until the
    /// transaction ends. None of them may have been loaded before.
    List<Segment> lock(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        numbers.lock(jdbc.sql("select distinct document_id from segment where id in (:ids)")
                .param("ids", ids)
                .query((row, index) -> row.getLong(1))
                .list());
        return segments.lockAll(ids);
    }

    /// Does to each of these segments, which are locked, what `transition` says. One that is stale or
    /// whose rules forbid it is passed over.
    DeedResult.Done change(Place place, DeedKind kind, Hand hand, Each each) {
        List<Revision> made = new ArrayList<>();
        List<DeedItem> items = new ArrayList<>();
        List<Segment> changed = new ArrayList<>();
        int passedOver = 0;
        for (Segment segment : each.segments()) {
            Image before = segment.image();
            long version = segment.version();
            Step step = segment.retired() ? new Step.Stale() : each.transition().on(segment, hand);
            if (!(step instanceof Step.Taken(var revisionsOfOne))) {
                passedOver++;
            } else if (!revisionsOfOne.isEmpty()) {
                made.addAll(revisionsOfOne);
                changed.add(segment);
                items.add(new DeedItem(segment.id(), version, segment.version(), before, true, false));
            }
        }
        if (changed.isEmpty()) {
            return new DeedResult.Done(0, 0, passedOver, List.of());
        }
        keep(made);
        remembrance.remember(place, changed.stream().filter(Segment::confirmed).toList());
        long deedId = book.write(place, kind, hand, items);
        tell(changed, false);
        return new DeedResult.Done(deedId, changed.size(), passedOver, rows(place, changed));
    }

    /// Stores the history together with the segments.
    void keep(Collection<Revision> made) {
        revisions.saveAll(made);
        segments.flush();
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
}
