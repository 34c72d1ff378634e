package org.ura.project;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Right;

/// Translating what stands in a project more than once only once.
@Service
@Transactional
public class Repeating {

    private final Reach reach;
    private final Filling filling;
    private final Rows rows;

    Repeating(Reach reach, Filling filling, Rows rows) {
        this.reach = reach;
        this.filling = filling;
        this.rows = rows;
    }

    /// Fills the other segments of the same source in the project, in all its documents, with a
    /// confirmed text. They are translated then, and remembered. Only those that are untouched, or were
    /// filled before and not touched since: others that have another text are passed over. Needs the right to
    /// translate.
    public DeedResult fill(Caller caller, long segmentId, long version) {
        Place place = reach.segment(caller, segmentId, Right.TRANSLATE);
        List<Segment> locked =
                filling.lock(place, segmentId, rows.one(segmentId).target());
        Segment model = locked.stream()
                .filter(segment -> segment.id() == segmentId)
                .findFirst()
                .orElseThrow();
        if (model.retired()) {
            return new DeedResult.Rejected("rejected.merged");
        }
        if (model.version() != version) {
            return new DeedResult.Conflict(rows.one(segmentId));
        }
        if (!model.confirmed()) {
            return new DeedResult.Rejected("rejected.fillUnconfirmed");
        }
        return filling.fill(place, segmentId, locked);
    }
}
