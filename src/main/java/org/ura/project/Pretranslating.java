package org.ura.project;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;

/// Filling untouched segments with what the memory offered for them, part by part, all of it one deed.
///
/// What comes from the memory is not remembered again: nobody has stood by it yet. Whoever confirms or
/// approves it makes the memory learn it.
@Service
@Transactional
public class Pretranslating {

    private final Reach reach;
    private final Several several;
    private final Storing storing;
    private final DeedBook book;
    private final JdbcClient jdbc;

    Pretranslating(Reach reach, Several several, Storing storing, DeedBook book, JdbcClient jdbc) {
        this.reach = reach;
        this.several = several;
        this.storing = storing;
        this.book = book;
        this.jdbc = jdbc;
    }

    /// Gives segments their offers: those that are untouched, and that nobody has changed since the offer was
    /// found. Joins the caller's transaction. Needs the right to translate. Throws [Refused], a clash, when the
    /// deed was undone meanwhile.
    public Pretranslated fill(Caller caller, Extent extent, Offers offers) {
        Place place = reach.extent(caller, extent, Right.TRANSLATE);
        if (offers.deedId() != 0) {
            requireOpen(place, offers.deedId());
        }
        Map<Long, Offer> bySegment =
                offers.offers().stream().collect(Collectors.toMap(Offer::segmentId, Function.identity()));
        List<Segment> locked = several.lock(within(place, List.copyOf(bySegment.keySet())));
        Several.Grown grown = several.grow(
                offers.deedId(),
                new Several.Begun(place, DeedKind.PRETRANSLATED),
                storing.hand(place),
                new Several.Each(
                        locked,
                        (segment, hand) -> segment.pretranslate(
                                Objects.requireNonNull(bySegment.get(segment.id())), offers.translated(), hand)));
        int translated = (int) grown.changed().stream()
                .filter(segment -> segment.state() == State.TRANSLATED)
                .count();
        return new Pretranslated(grown.deedId(), translated, grown.changed().size() - translated);
    }

    /// Whether a deed was undone. Needs the right to read.
    @Transactional(readOnly = true)
    public boolean undone(Caller caller, long deedId) {
        Deed deed = book.find(deedId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        reach.project(caller, deed.projectId(), Right.READ);
        return deed.undone();
    }

    /// The deed is locked before the documents are, as undoing does.
    private void requireOpen(Place place, long deedId) {
        Deed deed = book.lock(deedId)
                .filter(one -> one.projectId() == place.projectId() && one.kind() == DeedKind.PRETRANSLATED)
                .orElseThrow(() -> Refused.unknown("refused.unknown"));
        if (deed.undone()) {
            throw Refused.clash("refused.undoneMeanwhile");
        }
    }

    /// Those of the segments that are where they should be: an id may come from anywhere.
    private List<Long> within(Place place, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select s.id from unnest(cast(? as bigint array)) k(v) join segment s on s.id = k.v
                                join document d on d.id = s.document_id
                                where d.project_id = ? and (d.id = ? or cast(? as bigint) = 0)""")
                        .params(ids.toArray(Long[]::new), place.projectId(), place.documentId(), place.documentId())
                        .query((row, index) -> row.getLong(1))
                        .list();
    }
}
