package org.ura.reports;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;

/// Keeps how long people are at work in segments. The browser measures: pauses and hidden pages do not count.
@Service
@Transactional
public class Timing {

    /// A browser sends what it has measured every minute or so; more than this cannot be true.
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final long DAY = Duration.ofDays(1).toMillis();

    private final Access access;
    private final JdbcClient jdbc;
    private final Clock clock;

    Timing(Access access, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Adds to the caller's time in a segment, today. What is not above 0 is nothing, what is above five minutes five
    /// minutes, and no day has more than 24 hours. Needs the right to translate. Throws [Refused].
    public void spent(Caller caller, long segmentId, long millis) {
        long teamId = jdbc.sql("""
                        select p.team_id from segment s join document d on d.id = s.document_id
                        join project p on p.id = d.project_id where s.id = ?""")
                .param(segmentId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> Refused.unknown("refused.unknown"));
        long personId = access.require(caller, teamId, Right.TRANSLATE).id();
        long counted = Math.min(millis, LONGEST.toMillis());
        if (counted > 0) {
            add(segmentId, personId, counted);
        }
    }

    /// The person's row is locked, so that of two first messages the second finds the row that the first has made.
    private void add(long segmentId, long personId, long millis) {
        LocalDate today = Period.day(clock.instant());
        jdbc.sql("select p.id from person p where p.id = ? for update")
                .param(personId)
                .query(Long.class)
                .single();
        int known =
                jdbc.sql("""
                        update work_time set millis = least(millis + ?, ?)
                        where segment_id = ? and person_id = ? and worked_on = ?""").params(millis, DAY, segmentId, personId, today).update();
        if (known == 0) {
            jdbc.sql("insert into work_time (segment_id, person_id, worked_on, millis) values (?, ?, ?, ?)")
                    .params(segmentId, personId, today, millis)
                    .update();
        }
    }
}
