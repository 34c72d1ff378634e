package org.ura.project;

import java.util.ArrayList;
import java.util.HashMap;
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

/// Merging bilingual files back that were worked on elsewhere, part by part, all of a file as one deed.
///
/// Whoever merges has seen what each segment was and would become, and has chosen it. So what becomes translated is
/// remembered, as when text is replaced, and nothing is changed that is not as it was seen.
@Service
@Transactional
public class MergingBack {

    /// The most segments of a part.
    public static final int MOST = 1_000;

    private final Reach reach;
    private final Several several;
    private final Storing storing;
    private final Remembrance remembrance;
    private final DeedBook book;
    private final DeedComments comments;
    private final MetRows rows;

    MergingBack(
            Reach reach,
            Several several,
            Storing storing,
            Remembrance remembrance,
            DeedBook book,
            DeedComments comments,
            JdbcClient jdbc) {
        this.reach = reach;
        this.several = several;
        this.storing = storing;
        this.remembrance = remembrance;
        this.book = book;
        this.comments = comments;
        this.rows = new MetRows(jdbc);
    }

    /// The segments as they are now and as they were in these versions, by their ids; those that are not in the
    /// document or project are passed over. Needs the right to read.
    @Transactional(readOnly = true)
    public Map<Long, Met> met(Caller caller, Extent extent, Map<Long, Long> versions) {
        Place place = reach.extent(caller, extent, Right.READ);
        requireFew(versions.size());
        return rows.met(place, versions);
    }

    /// Does what a part of a file says to those segments that have the versions it was compared with. Joins the
    /// caller's transaction. Needs the right to translate, and the right to review for reviewed segments and for
    /// approving. Throws [Refused], a clash, when the deed was undone meanwhile.
    ///
    /// @param grownDeedId the deed that the part before has grown, 0 for the first
    public Merged merge(Caller caller, Extent extent, String fileName, long grownDeedId, List<MergeItem> items) {
        Place place = reach.extent(caller, extent, Right.TRANSLATE);
        requireFew(items.size());
        if (grownDeedId != 0) {
            requireOpen(place, grownDeedId);
        }
        Map<Long, MergeItem> bySegment = items.stream()
                .collect(Collectors.toMap(MergeItem::segmentId, Function.identity(), (first, second) -> first));
        List<Segment> locked = several.lock(rows.within(place, List.copyOf(bySegment.keySet())));
        Hand hand = storing.hand(place);
        Map<Long, Merged.Outcome> outcomes = new HashMap<>();
        List<DeedComments.Said> said = new ArrayList<>();
        Several.Grown grown = several.grow(
                grownDeedId,
                new Several.Begun(place, DeedKind.MERGED_BACK, fileName),
                hand,
                new Several.Each(locked, (segment, by) -> {
                    MergeItem item = Objects.requireNonNull(bySegment.get(segment.id()));
                    Step step = segment.mergeBack(item, by);
                    outcomes.put(segment.id(), outcome(step, segment));
                    if (step instanceof Step.Taken(var revisions)) {
                        revisions.forEach(revision -> revision.from(fileName));
                        item.comments().forEach(text -> said.add(new DeedComments.Said(segment, text)));
                    }
                    return step;
                }));
        remembrance.remember(
                place, grown.changed().stream().filter(Segment::confirmed).toList());
        long deed = grown.deedId();
        if (!said.isEmpty()) {
            deed = deed == 0 ? book.begin(place, DeedKind.MERGED_BACK, hand, fileName) : deed;
            comments.add(deed, said, hand);
        }
        return new Merged(deed, outcomes);
    }

    /// Whether a deed was undone. Needs the right to read.
    @Transactional(readOnly = true)
    public boolean undone(Caller caller, long deedId) {
        Deed deed = book.find(deedId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        reach.project(caller, deed.projectId(), Right.READ);
        return deed.undone();
    }

    private static Merged.Outcome outcome(Step step, Segment segment) {
        return switch (step) {
            case Step.Taken taken -> new Merged.Outcome.Taken(segment.state() == State.INITIAL);
            case Step.Stale stale -> new Merged.Outcome.Stale();
            case Step.Forbidden(var key, var args) -> new Merged.Outcome.Forbidden(key, args);
        };
    }

    /// The deed is locked before the documents are, as undoing does.
    private void requireOpen(Place place, long deedId) {
        Deed deed = book.lock(deedId)
                .filter(one -> one.projectId() == place.projectId() && one.kind() == DeedKind.MERGED_BACK)
                .orElseThrow(() -> Refused.unknown("refused.unknown"));
        if (deed.undone()) {
            throw Refused.clash("refused.mergeUndone");
        }
    }

    private static void requireFew(int size) {
        if (size > MOST) {
            throw Refused.invalid("refused.window", MOST);
        }
    }
}
