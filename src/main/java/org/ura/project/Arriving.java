package org.ura.project;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Gives segments that have just come in with a translation the state that their file says, in the caller's
/// transaction, with a line of history each, and makes the memory learn them. Before, they are drafts.
///
/// Whoever brings a file in stands by what it says: a translation that was confirmed elsewhere is `translated`
/// when its tags are as a confirmed text's must be. One that was approved is `reviewed` or `final` when they
/// may review and the project is reviewed, and `translated` otherwise; where two approvals are wanted, it has
/// one.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Arriving {

    private static final int BATCH = 1_000;

    private final JdbcTemplate batches;
    private final Segments segments;
    private final Remembrance remembrance;

    Arriving(JdbcTemplate batches, Segments segments, Remembrance remembrance) {
        this.batches = batches;
        this.segments = segments;
        this.remembrance = remembrance;
    }

    /// `lines`: those that were inserted into these stretches.
    void settle(Place place, List<Line> lines, Map<Integer, Long> into, Hand hand) {
        List<Line> further = lines.stream()
                .filter(line -> state(line.segment(), hand) != State.INITIAL)
                .toList();
        batches.batchUpdate(
                "update segment set state = ?, draft = false, version = 1, changed_by = ?, changed_at = ?,"
                        + " approved_by = ? where stretch_id = ? and place = ?",
                further,
                BATCH,
                (statement, line) -> {
                    State state = state(line.segment(), hand);
                    statement.setString(1, state.name());
                    statement.setLong(2, hand.person().id());
                    statement.setObject(3, hand.at().atOffset(ZoneOffset.UTC));
                    statement.setObject(
                            4, state == State.TRANSLATED ? null : hand.person().id());
                    statement.setLong(5, Objects.requireNonNull(into.get(line.before())));
                    statement.setInt(6, line.place());
                });
        for (int from = 0; from < further.size(); from += BATCH) {
            List<Line> some = further.subList(from, Math.min(from + BATCH, further.size()));
            List<Long> ids = ids(some, into);
            record(ids, hand);
            remembrance.remember(place, segments.lockAll(ids));
        }
    }

    /// What becomes of a segment that comes in.
    static State state(NewSegment segment, Hand hand) {
        boolean sound = !Tagging.empty(segment.source(), segment.target())
                && Tagging.objection(segment.source(), segment.target()).isEmpty();
        if (!sound || segment.state() == State.INITIAL) {
            return State.INITIAL;
        }
        boolean approved = segment.state() == State.REVIEWED || segment.state() == State.FINAL;
        if (!approved || !hand.mayReview() || !hand.rules().workflow().reviewed()) {
            return State.TRANSLATED;
        }
        return hand.rules().twice() ? State.REVIEWED : segment.state();
    }

    private List<Long> ids(List<Line> lines, Map<Integer, Long> into) {
        List<Long> ids = new ArrayList<>(lines.size());
        for (Line line : lines) {
            ids.add(Objects.requireNonNull(batches.queryForObject(
                    "select id from segment where stretch_id = ? and place = ?",
                    Long.class,
                    into.get(line.before()),
                    line.place())));
        }
        return ids;
    }

    private void record(List<Long> ids, Hand hand) {
        String sql = """
                insert into revision (segment_id, document_id, project_id, version, made_by, made_at, act, origin,
                                      match_percent, state, target, reason, source, returned)
                select s.id, s.document_id, cast(? as bigint), s.version, cast(? as bigint),
                       cast(? as timestamp(6) with time zone), 'UPDATED', s.origin, s.match_percent, s.state, s.target,
                       '', s.source, s.returned
                from segment s where s.id = ?""";
        batches.batchUpdate(sql, ids, BATCH, (statement, id) -> {
            statement.setLong(1, hand.projectId());
            statement.setLong(2, hand.person().id());
            statement.setObject(3, hand.at().atOffset(ZoneOffset.UTC));
            statement.setLong(4, id);
        });
    }
}
