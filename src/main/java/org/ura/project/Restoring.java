package org.ura.project;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;

/// Giving a segment a text again that it had before.
@Service
@Transactional
public class Restoring {

    private final Reach reach;
    private final Several several;
    private final Rows rows;
    private final Storing storing;
    private final JdbcClient jdbc;

    Restoring(Reach reach, Several several, Rows rows, Storing storing, JdbcClient jdbc) {
        this.reach = reach;
        this.several = several;
        this.rows = rows;
        this.storing = storing;
        this.jdbc = jdbc;
    }

    /// Gives a segment the text that it had after one of its revisions, as a deed: the history goes on
    /// with it, and it is a draft, or still returned. `version` is the one that the person saw,
    /// `revision` the version whose text is wanted; 0 is the segment as it was imported, which has no
    /// text. Nothing is changed when that is its text already. Needs the right to translate, and the
    /// right to review for a reviewed segment; throws [Refused], unknown, for a revision that the segment does
    /// not have.
    public DeedResult restore(Caller caller, long segmentId, long version, long revision) {
        Place place = reach.segment(caller, segmentId, Right.TRANSLATE);
        Former former = former(segmentId, revision);
        Segment segment = several.lock(List.of(segmentId)).stream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("refused.unknown"));
        if (segment.retired()) {
            return new DeedResult.Rejected("rejected.merged");
        }
        List<Step> answers = new ArrayList<>();
        DeedResult.Done done = several.change(
                place, DeedKind.RESTORED, storing.hand(place), new Several.Each(List.of(segment), (one, hand) -> {
                    Step step = one.restore(former.text(), former.origin(), version, hand);
                    answers.add(step);
                    return step;
                }));
        return switch (answers.getFirst()) {
            case Step.Taken(var made) -> done;
            case Step.Stale() -> new DeedResult.Conflict(rows.one(segmentId));
            case Step.Forbidden(var key, var args) -> new DeedResult.Rejected(key, args);
        };
    }

    private Former former(long segmentId, long revision) {
        if (revision == 0) {
            return new Former("", Origin.TYPED);
        }
        return jdbc.sql("select target, origin, match_percent from revision where segment_id = ? and version = ?")
                .params(segmentId, revision)
                .query((row, index) -> new Former(row.getString("target"), Rows.origin(row)))
                .optional()
                .orElseThrow(() -> Refused.unknown("refused.unknown"));
    }

    /// A text that a segment had, and where it came from.
    private record Former(String text, Origin origin) {}
}
