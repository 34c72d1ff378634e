package org.ura.project;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Right;

/// The reviewer's work: approving translations or returning them with a reason.
@Service
@Transactional
public class Reviewing {

    private final Reach reach;
    private final Rows rows;
    private final Storing storing;
    private final History history;

    Reviewing(Reach reach, Rows rows, Storing storing, History history) {
        this.reach = reach;
        this.rows = rows;
        this.storing = storing;
        this.history = history;
    }

    /// Approves a text, which may be the reviewer's own correction of another's. [ReviewRules] say who
    /// may, and when an approved text is final. Needs the right to review. The result names a deed, by
    /// which its maker can undo it.
    public SaveResult approve(Caller caller, long segmentId, Edit edit) {
        Place place = reach.segment(caller, segmentId, Right.REVIEW);
        return storing.decide(place, segmentId, DeedKind.APPROVED, (segment, hand) -> segment.approve(edit, hand));
    }

    /// Returns a confirmed segment to the translator. `version` is the one that the reviewer saw,
    /// `reason` what the translator will read, at most 1,000 characters. Needs the right to review. The
    /// result names a deed, by which its maker can undo it.
    public SaveResult giveBack(Caller caller, long segmentId, long version, String reason) {
        Place place = reach.segment(caller, segmentId, Right.REVIEW);
        return storing.decide(
                place, segmentId, DeedKind.RETURNED, (segment, hand) -> segment.giveBack(version, reason, hand));
    }

    /// What reviewers have changed in a segment's text when they approved it, the latest first. Needs the right
    /// to read.
    @Transactional(readOnly = true)
    public List<Correction> corrections(Caller caller, long segmentId) {
        return Correction.in(history.of(caller, segmentId));
    }

    /// The number of the next segment after `afterNumber` that the caller could decide on as a
    /// reviewer; after the last one the search goes on from the top. Empty when none waits for them.
    /// Needs the right to read.
    @Transactional(readOnly = true)
    public Optional<Integer> nextWaiting(Caller caller, long documentId, int afterNumber) {
        Place place = reach.document(caller, documentId, Right.READ);
        return rows.next(
                documentId,
                afterNumber,
                Filter.waitingFor(place.rules(), place.person().id()));
    }
}
