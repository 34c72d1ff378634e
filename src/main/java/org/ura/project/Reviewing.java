package org.ura.project;

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

    Reviewing(Reach reach, Rows rows, Storing storing) {
        this.reach = reach;
        this.rows = rows;
        this.storing = storing;
    }

    /// Approves a text, which may be the reviewer's own correction. Needs the right to review.
    public SaveResult approve(Caller caller, long segmentId, Edit edit) {
        Place place = reach.segment(caller, segmentId, Right.REVIEW);
        return storing.change(place, segmentId, (segment, hand) -> segment.approve(edit, hand));
    }

    /// Returns a confirmed segment to the translator. `version` is the one that the reviewer saw, `reason` what the
    /// translator will read, at most 1,000 characters. Needs the right to review.
    public SaveResult giveBack(Caller caller, long segmentId, long version, String reason) {
        Place place = reach.segment(caller, segmentId, Right.REVIEW);
        return storing.change(place, segmentId, (segment, hand) -> segment.giveBack(version, reason, hand));
    }

    /// The number of the next segment after `afterNumber` that waits for a reviewer; after the last one the search
    /// goes on from the top. Empty when none waits. Needs the right to read.
    @Transactional(readOnly = true)
    public Optional<Integer> nextWaiting(Caller caller, long documentId, int afterNumber) {
        reach.document(caller, documentId, Right.READ);
        return rows.next(documentId, afterNumber, Filter.WAITING);
    }
}
