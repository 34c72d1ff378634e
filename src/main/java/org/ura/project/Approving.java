package org.ura.project;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;

/// Approving all that a filter shows, as one deed. What nobody has confirmed, what is returned and what the
/// checks find something in is left out: it needs to be looked at one by one.
@Service
@Transactional
public class Approving {

    /// The most segments that one deed approves.
    static final int MOST = 10_000;

    private static final int MOST_NUMBERS = 100;

    private final Reach reach;
    private final Searching searching;
    private final Several several;
    private final Storing storing;

    Approving(Reach reach, Searching searching, Several several, Storing storing) {
        this.reach = reach;
        this.searching = searching;
        this.several = several;
        this.storing = storing;
    }

    /// What would be approved, and what not and why. Needs the right to review; throws [Refused], invalid, for a
    /// pattern that is none, and where nobody reviews.
    @Transactional(readOnly = true)
    public Approvals preview(Caller caller, long documentId, Wanted wanted) {
        List<Approvals.Line> lines = new ArrayList<>();
        int[] total = {0};
        Map<Verdict, List<Integer>> others = new EnumMap<>(Verdict.class);
        judge(place(caller, documentId), wanted, (segment, verdict) -> {
            if (verdict != Verdict.APPROVE) {
                others.computeIfAbsent(verdict, why -> new ArrayList<>()).add(segment.number());
            } else if (total[0]++ < Window.LARGEST) {
                lines.add(new Approvals.Line(
                        segment.id(), segment.number(), segment.version(), segment.source(), segment.target()));
            }
        });
        return new Approvals(
                total[0],
                lines,
                others.entrySet().stream()
                        .map(other -> new Approvals.LeftOut(
                                other.getKey(),
                                other.getValue().size(),
                                other.getValue().stream().limit(MOST_NUMBERS).toList()))
                        .toList());
    }

    /// Approves those that were chosen, at most 10,000 at once. One that has changed since it was seen, or that the
    /// preview would leave out now, is passed over. Rights and refusals are those of the preview.
    public DeedResult approve(Caller caller, long documentId, Wanted wanted, Choice choice) {
        Place place = place(caller, documentId);
        Set<Long> ids = new HashSet<>();
        judge(place, wanted, (segment, verdict) -> {
            if (verdict == Verdict.APPROVE && choice.takes(segment.id(), segment.version())) {
                ids.add(segment.id());
            }
        });
        if (ids.size() > MOST) {
            return new DeedResult.Rejected("rejected.tooManyToApprove", List.of(MOST));
        }
        long gone =
                choice.seen().keySet().stream().filter(id -> !ids.contains(id)).count();
        DeedResult.Done done = several.change(
                place,
                DeedKind.APPROVED,
                storing.hand(place),
                new Several.Each(
                        several.lock(ids),
                        (segment, hand) -> choice.takes(segment.id(), segment.version())
                                ? segment.approve(Edit.typed(segment.version(), segment.target()), hand)
                                : new Step.Stale()));
        return new DeedResult.Done(done.deedId(), done.changed(), done.passedOver() + (int) gone, done.rows());
    }

    private Place place(Caller caller, long documentId) {
        Place place = reach.document(caller, documentId, Right.REVIEW);
        if (!place.rules().workflow().reviewed()) {
            throw Refused.invalid("rejected.noReview");
        }
        return place;
    }

    private void judge(Place place, Wanted wanted, BiConsumer<Waiting, Verdict> each) {
        long person = place.person().id();
        searching.each(place, wanted, segment -> each.accept(segment, Verdict.of(segment, place.rules(), person)));
    }
}
