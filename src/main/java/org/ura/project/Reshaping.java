package org.ura.project;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;
import org.ura.text.TaggedText;

/// Splitting and merging segments, when the sentences were not told apart as the translation needs
/// them. The numbers of those that follow shift.
@Service
@Transactional
public class Reshaping {

    private final Reach reach;
    private final Several several;
    private final Segments segments;
    private final Numbers numbers;
    private final Rows rows;
    private final Remembrance remembrance;
    private final DeedBook book;
    private final Storing storing;

    Reshaping(
            Reach reach,
            Several several,
            Segments segments,
            Numbers numbers,
            Rows rows,
            Remembrance remembrance,
            DeedBook book,
            Storing storing) {
        this.reach = reach;
        this.several = several;
        this.segments = segments;
        this.numbers = numbers;
        this.rows = rows;
        this.remembrance = remembrance;
        this.book = book;
        this.storing = storing;
    }

    /// Splits a segment at these UTF-16 offsets of its texts. The first half stays the segment that it
    /// was, the second is a new one behind it. White space at the cut becomes the gap between them;
    /// both are drafts, or untouched when they have no translation, and the memory forgets the whole.
    /// Needs the right to translate, and the right to review for a reviewed segment.
    public DeedResult split(Caller caller, long segmentId, long version, int sourceAt, int targetAt) {
        Place place = reach.segment(caller, segmentId, Right.TRANSLATE);
        Hand hand = storing.hand(place);
        Segment first = locked(segmentId);
        Optional<DeedResult> objection = objection(first, version, hand).or(() -> objection(first, sourceAt, targetAt));
        return objection.orElseGet(() -> split(
                new Work(place, hand, first), Cut.of(first.source(), sourceAt), Cut.of(first.target(), targetAt)));
    }

    /// Merges a segment with the next one of its paragraph, whose version the person has seen too. It
    /// keeps its number and is a draft of both texts; the next one has no place in the document any
    /// more, but its history. The memory forgets both. Needs the right to translate, and the right to
    /// review when one of the two is reviewed.
    public DeedResult merge(Caller caller, long segmentId, long version, long nextVersion) {
        Place place = reach.segment(caller, segmentId, Right.TRANSLATE);
        Hand hand = storing.hand(place);
        Segment first = locked(segmentId);
        Optional<DeedResult> objection = objection(first, version, hand);
        if (objection.isPresent()) {
            return objection.get();
        }
        Optional<Segment> next = segments.lock(numbers.next(first));
        if (next.isEmpty()) {
            return new DeedResult.Rejected("rejected.mergeLast");
        }
        return objection(next.get(), nextVersion, hand)
                .orElseGet(() -> merge(new Work(place, hand, first), next.get()));
    }

    private Segment locked(long segmentId) {
        return several.lock(List.of(segmentId)).stream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("refused.unknown"));
    }

    private Optional<DeedResult> objection(Segment segment, long version, Hand hand) {
        if (segment.retired()) {
            return Optional.of(new DeedResult.Rejected("rejected.merged"));
        }
        if (segment.version() != version) {
            return Optional.of(new DeedResult.Conflict(rows.one(segment.id())));
        }
        if (segment.reviewed() && !hand.mayReview()) {
            return Optional.of(new DeedResult.Rejected("rejected.reviewed"));
        }
        return Optional.empty();
    }

    private static Optional<DeedResult> objection(Segment segment, int sourceAt, int targetAt) {
        Optional<String> objection =
                Cut.objection(segment.source(), sourceAt).or(() -> Cut.objection(segment.target(), targetAt));
        if (objection.isEmpty() && !Cut.of(segment.source(), sourceAt).halves()) {
            objection = Optional.of("rejected.cutBlank");
        }
        return objection.map(DeedResult.Rejected::new);
    }

    private DeedResult split(Work work, Cut source, Cut target) {
        Segment first = work.first();
        Image whole = first.image();
        Signatures signed = first.signatures();
        long version = first.version();
        numbers.open(first);
        numbers.moreWords(
                first.documentId(),
                Words.count(source.left()) + Words.count(source.right()) - Words.count(whole.source()));
        Image half = new Image(source.gap(), source.right(), target.right(), State.INITIAL, false, "", Origin.TYPED);
        Segment second = segments.saveAndFlush(new Segment(first, half, work.hand()));
        Revision one = first.become(whole.draft(source.left(), target.left()), Act.SPLIT, work.hand());
        Revision other = second.become(half, Act.SPLIT, work.hand());
        several.keep(List.of(one, other));
        boolean forgotten = remembrance.forget(work.place(), List.of(first)).contains(first.id());
        return done(
                work,
                DeedKind.SPLIT,
                List.of(first, second),
                List.of(
                        new DeedItem(first.id(), version, first.version(), whole, signed, true, forgotten),
                        new DeedItem(second.id(), 0, second.version(), half, Signatures.NONE, false, false)));
    }

    private DeedResult merge(Work work, Segment second) {
        Segment first = work.first();
        Image before = first.image();
        Image after = second.image();
        Signatures signed = first.signatures();
        Signatures nextSigned = second.signatures();
        String source = before.source() + after.gap() + after.source();
        String target = joined(before.target(), after.gap(), after.target());
        if (Math.max(source.length(), target.length()) > Segment.LONGEST_TEXT) {
            return new DeedResult.Rejected("rejected.tooLong", List.of(Segment.LONGEST_TEXT));
        }
        numbers.moreWords(
                first.documentId(), Words.count(source) - Words.count(before.source()) - Words.count(after.source()));
        var forgotten = List.of(first, second);
        long version = first.version();
        long nextVersion = second.version();
        Revision one = first.become(before.draft(source, target), Act.MERGED, work.hand());
        Revision other = second.become(after, Act.MERGED, work.hand());
        first.join(nextSigned);
        several.keep(List.of(one, other));
        numbers.retire(second, first);
        var units = remembrance.forget(work.place(), forgotten);
        return done(
                work,
                DeedKind.MERGED,
                List.of(first, second),
                List.of(
                        new DeedItem(
                                first.id(), version, first.version(), before, signed, true, units.contains(first.id())),
                        new DeedItem(
                                second.id(),
                                nextVersion,
                                second.version(),
                                after,
                                nextSigned,
                                true,
                                units.contains(second.id()))));
    }

    /// The tags of the gap stay between the two, where they are in the source too.
    private static String joined(String before, String gap, String after) {
        if (before.isBlank() || after.isBlank()) {
            return before.isBlank() ? after : before;
        }
        boolean tagged = !new TaggedText(gap).tags().isEmpty();
        return before.stripTrailing() + (tagged ? gap : " ") + after.stripLeading();
    }

    private DeedResult done(Work work, DeedKind kind, List<Segment> changed, List<DeedItem> items) {
        long deedId = book.write(work.place(), kind, work.hand(), items);
        several.tell(changed, true);
        return new DeedResult.Done(deedId, changed.size(), 0, several.rows(work.place(), changed));
    }

    /// Whose hand does something to which segment.
    private record Work(Place place, Hand hand, Segment first) {}
}
