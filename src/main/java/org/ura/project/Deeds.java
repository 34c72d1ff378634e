package org.ura.project;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Refused;

/// Undoing deeds: acts over one or several segments that can be undone as one.
@Service
@Transactional
public class Deeds {

    private final Reach reach;
    private final DeedBook book;
    private final Several several;
    private final Numbers numbers;
    private final Remembrance remembrance;
    private final Recollection recollection;
    private final DeedComments comments;
    private final Storing storing;

    Deeds(
            Reach reach,
            DeedBook book,
            Several several,
            Numbers numbers,
            Remembrance remembrance,
            Recollection recollection,
            DeedComments comments,
            Storing storing) {
        this.reach = reach;
        this.book = book;
        this.several = several;
        this.numbers = numbers;
        this.remembrance = remembrance;
        this.recollection = recollection;
        this.comments = comments;
        this.storing = storing;
    }

    /// Gives each segment of a deed back what it was, text, state and memory unit, and takes away the comments that
    /// the deed has brought and that nobody has changed. One that somebody
    /// has changed since is passed over; when the deed split or merged, all are then. A deed is undone
    /// once. Needs the right that the deed needed; reviewed segments are passed over without the right
    /// to review, and a reviewer's decisions are taken back only by that reviewer. The rows are those
    /// of the document that the deed was done in, or from.
    public DeedResult undo(Caller caller, long deedId) {
        Deed known = book.find(deedId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        Place place = known.documentId() == 0
                ? reach.project(caller, known.projectId(), known.kind().right())
                : reach.document(caller, known.documentId(), known.kind().right());
        Deed deed = book.lock(deedId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        if (deed.kind().personal() && deed.madeBy() != place.person().id()) {
            return new DeedResult.Rejected("rejected.notYourDecision");
        }
        if (deed.undone()) {
            return new DeedResult.Rejected("rejected.undone");
        }
        Map<Long, Segment> segments = several.lock(book.segmentsOf(deedId)).stream()
                .collect(Collectors.toMap(Segment::id, Function.identity()));
        List<Piece> pieces = book.items(deedId).stream()
                .filter(item -> segments.containsKey(item.segmentId())) // what is in the bin stays as it is
                .map(item -> new Piece(item, Objects.requireNonNull(segments.get(item.segmentId()))))
                .toList();
        Hand hand = storing.hand(place);
        List<Piece> free = pieces.stream().filter(piece -> piece.free(hand)).toList();
        int silenced = deed.kind() == DeedKind.MERGED_BACK ? comments.takeAway(deedId) : 0;
        if (free.isEmpty() && silenced > 0) {
            book.undone(deed, hand, List.of());
            return new DeedResult.Done(deedId, 0, pieces.size(), List.of());
        }
        if (free.isEmpty() || (deed.kind().reshapes() && free.size() < pieces.size())) {
            return new DeedResult.Done(0, 0, pieces.size(), List.of());
        }
        List<Segment> restored = restore(new Undoing(deed, place, hand, free));
        return new DeedResult.Done(
                deedId, restored.size(), pieces.size() - restored.size(), several.rows(place, restored));
    }

    private List<Segment> restore(Undoing undoing) {
        List<Segment> segments = undoing.pieces().stream().map(Piece::segment).toList();
        Set<Segment> confirmed = segments.stream().filter(Segment::confirmed).collect(Collectors.toSet());
        undoing.pieces().forEach(piece -> numbers.moreWords(piece.segment().documentId(), piece.moreWords()));
        several.keep(undoing.pieces().stream()
                .map(piece -> piece.segment().restore(piece.item(), undoing.hand()))
                .toList());
        switch (undoing.deed().kind()) {
            case SPLIT -> numbers.retire(segments.getLast(), segments.getFirst());
            case MERGED -> bringBack(segments);
            case FILLED, REPLACED, CORRECTED, RESTORED -> remember(undoing.place(), segments, confirmed);
            case PRETRANSLATED -> {} // none of it was remembered
            case APPROVED, RETURNED, MERGED_BACK -> recollection.recall(undoing.place(), undoing.versionsBefore());
        }
        remembrance.recall(undoing.place(), undoing.forgotten());
        book.undone(undoing.deed(), undoing.hand(), undoing.restored());
        several.tell(segments, undoing.deed().kind().reshapes());
        return segments;
    }

    /// Their ids do not tell which of the two was merged into the other.
    private void bringBack(List<Segment> two) {
        boolean ordered = two.getLast().retired();
        Segment first = ordered ? two.getFirst() : two.getLast();
        Segment second = ordered ? two.getLast() : two.getFirst();
        numbers.bringBack(second, first);
    }

    /// What the deed had remembered is forgotten again, or becomes what it was.
    private void remember(Place place, List<Segment> restored, Set<Segment> confirmed) {
        remembrance.forget(
                place,
                restored.stream()
                        .filter(segment -> confirmed.contains(segment) && segment.state() == State.INITIAL)
                        .toList());
        remembrance.remember(
                place,
                restored.stream()
                        .filter(segment -> segment.state() != State.INITIAL
                                && !segment.target().isBlank()
                                && (segment.confirmed() || confirmed.contains(segment)))
                        .toList());
    }

    /// What the deed did to a segment, and the segment as it is now.
    private record Piece(DeedItem item, Segment segment) {

        /// Whether nobody has changed it since, and this hand may.
        boolean free(Hand hand) {
            boolean reviewed = segment.reviewed() || item.before().reviewed();
            return segment.version() == item.version() && (hand.mayReview() || !reviewed);
        }

        /// How many words more the document has when it is what it was.
        int moreWords() {
            int before = item.placed() ? Words.count(item.before().source()) : 0;
            return before - (segment.retired() ? 0 : Words.count(segment.source()));
        }
    }

    /// Whose hand restores these pieces of a deed.
    private record Undoing(Deed deed, Place place, Hand hand, List<Piece> pieces) {

        Map<Segment, Long> versionsBefore() {
            return pieces.stream()
                    .collect(Collectors.toMap(
                            Piece::segment, piece -> piece.item().versionBefore()));
        }

        List<Segment> forgotten() {
            return pieces.stream()
                    .filter(piece -> piece.item().forgotten())
                    .map(Piece::segment)
                    .toList();
        }

        List<DeedItem> restored() {
            return pieces.stream()
                    .map(piece -> piece.item().made(piece.segment().version()))
                    .toList();
        }
    }
}
