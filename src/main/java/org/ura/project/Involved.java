package org.ura.project;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who has to do with a segment.
@Component
class Involved {

    private final JdbcClient jdbc;

    Involved(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Who confirmed the text of a segment last, or filled it with one they had confirmed; 0 for nobody.
    long confirmer(long segmentId) {
        return last(segmentId, "r.act = 'CONFIRMED' or r.act = 'FILLED'");
    }

    /// Who wrote the text of a segment last, confirmed or not, and who has said something on it.
    Set<Long> with(long segmentId) {
        Set<Long> people = new HashSet<>(jdbc.sql("select distinct c.written_by from comment c where c.segment_id = ?")
                .param(segmentId)
                .query(Long.class)
                .list());
        people.add(
                last(segmentId, "r.act = 'TYPED' or r.act = 'CONFIRMED' or r.act = 'FILLED' or r.act = 'MERGED_BACK'"));
        people.remove(0L);
        return people;
    }

    private long last(long segmentId, String acts) {
        return jdbc.sql("select r.made_by from revision r where r.segment_id = ? and (" + acts
                        + ") order by r.version desc fetch first 1 rows only")
                .param(segmentId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
