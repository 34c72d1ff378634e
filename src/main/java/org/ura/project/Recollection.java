package org.ura.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gives the memory back what it had before a reviewer's decision that is undone: the text that was confirmed
/// or decided on last, reviewed or not, or nothing.
@Component
class Recollection {

    /// Acts that are part of a deed that was undone do not count.
    private static final String LAST = """
            select r.target, r.state from revision r
            where r.segment_id = :segment and r.version <= :before and r.target <> ''
              and (r.act in ('CONFIRMED', 'APPROVED', 'RETURNED', 'FILLED', 'REPLACED')
                or r.act = 'MERGED_BACK' and r.state <> 'INITIAL' and not r.returned)
              and not exists (
                select 1 from deed_item i join deed d on d.id = i.deed_id
                where i.segment_id = r.segment_id and d.undone_at is not null
                  and r.version > i.version_before and r.version <= i.version)
            order by r.version desc fetch first 1 rows only""";

    private final Remembrance remembrance;
    private final JdbcClient jdbc;

    Recollection(Remembrance remembrance, JdbcClient jdbc) {
        this.remembrance = remembrance;
        this.jdbc = jdbc;
    }

    /// These segments are what they were again, each before the version that the decision had found.
    void recall(Place place, Map<Segment, Long> restored) {
        List<Segment> confirmed = new ArrayList<>();
        List<Segment> unknown = new ArrayList<>();
        restored.forEach((segment, before) -> {
            if (segment.signatures().pretranslated()) {
                unknown.add(segment);
            } else if (segment.confirmed()) {
                confirmed.add(segment);
            } else {
                last(segment, before)
                        .ifPresentOrElse(
                                pair -> remembrance.remember(place, segment, pair.target(), pair.reviewed()),
                                () -> unknown.add(segment));
            }
        });
        remembrance.forget(place, unknown);
        remembrance.remember(place, confirmed);
    }

    private Optional<Pair> last(Segment segment, long before) {
        return jdbc.sql(LAST)
                .param("segment", segment.id())
                .param("before", before)
                .query((row, index) -> new Pair(row.getString("target"), State.valueOf(row.getString("state"))))
                .optional();
    }

    private record Pair(String target, State state) {

        boolean reviewed() {
            return state == State.REVIEWED || state == State.FINAL;
        }
    }
}
