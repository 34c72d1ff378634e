package org.ura.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;

/// The rows of jobs.
@Component
class JobRows {

    private static final String JOB = """
            select id, kind, owner_id, team_id, subject, name, file, state, done, total, added, updated, same, refused,
              fault_key, fault_args, created_at
            from job\s""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JobRows(JdbcClient jdbc, JdbcTemplate batches, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
        this.events = events;
    }

    long add(NewJob job, Caller owner, String file) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into job (kind, owner_id, team_id, subject, name, file, state, done, total, added,
                          updated, same, refused, fault_key, fault_args, created_at)
                        values (?, ?, ?, ?, ?, ?, 'WAITING', 0, 0, 0, 0, 0, 0, '', '', ?)""")
                .params(job.kind(), owner.personId(), job.teamId(), job.subject(), job.name(), file, now())
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    /// The names of the files of all jobs, which there may be no more.
    Set<String> files() {
        return jdbc.sql("select distinct file from job")
                .query((row, index) -> Objects.requireNonNull(row.getString("file")))
                .set();
    }

    Optional<JobRow> job(long id) {
        return jdbc.sql(JOB + "where id = ?").param(id).query(JobRows::row).optional();
    }

    /// The newest first.
    List<JobRow> of(String kind, long subject, int count) {
        return jdbc.sql(JOB + "where kind = ? and subject = ? order by id desc fetch first ? rows only")
                .params(kind, subject, count)
                .query(JobRows::row)
                .list();
    }

    /// The newest first.
    List<JobRow> of(String kind, int count) {
        return jdbc.sql(JOB + "where kind = ? order by id desc fetch first ? rows only")
                .params(kind, count)
                .query(JobRows::row)
                .list();
    }

    /// The oldest job that has not ended and is none of `taken`; those that were begun come first.
    Optional<JobRow> next(Set<Long> taken) {
        return unended().stream()
                .filter(job -> !taken.contains(job.info().id()))
                .findFirst();
    }

    List<JobRow> unended() {
        return jdbc.sql(JOB + "where state = 'RUNNING' or state = 'WAITING' order by state, id")
                .query(JobRows::row)
                .list();
    }

    /// Says that the job is being done. Returns whether it may be: somebody could have cancelled it.
    boolean begin(long id) {
        return jdbc.sql("update job set state = 'RUNNING' where id = ? and (state = 'WAITING' or state = 'RUNNING')")
                        .param(id)
                        .update()
                == 1;
    }

    /// Stores a step. Returns whether the job goes on: somebody could have cancelled it.
    boolean step(long id, Step step) {
        Tally tally = step.tally();
        refuse(id, step.refused());
        return jdbc.sql("""
                        update job set done = ?, total = ?, added = ?, updated = ?, same = ?, refused = ?
                        where id = ? and state = 'RUNNING'""")
                        .params(
                                tally.done(),
                                tally.total(),
                                tally.added(),
                                tally.updated(),
                                tally.same(),
                                tally.refused(),
                                id)
                        .update()
                == 1;
    }

    private void refuse(long id, Collection<Refusal> refused) {
        batches.batchUpdate(
                "insert into job_refusal (job_id, place, line, reason, args) values (?, ?, ?, ?, ?)",
                refused,
                1_000,
                (statement, refusal) -> {
                    statement.setLong(1, id);
                    statement.setLong(2, refusal.place());
                    statement.setLong(3, refusal.line());
                    statement.setString(4, refusal.reason().key());
                    statement.setString(5, refusal.reason().joined());
                });
    }

    /// Ends the job, unless it has ended, and tells that it has.
    @Transactional
    void end(long id, JobState state, Reason fault) {
        int ended = jdbc.sql("""
                        update job set state = ?, fault_key = ?, fault_args = ?, ended_at = ?,
                          total = case cast(? as varchar(20)) when 'DONE' then done else total end
                        where id = ? and (state = 'WAITING' or state = 'RUNNING')""")
                .params(state.name(), fault.key(), fault.joined(), now(), state.name(), id)
                .update();
        if (ended == 1) {
            JobRow job = job(id).orElseThrow();
            events.publishEvent(new JobEnded(job.teamId(), job.info()));
        }
    }

    List<Refusal> refusals(long id, int from, int count) {
        return jdbc.sql("""
                        select place, line, reason, args from job_refusal where job_id = ?
                        order by id offset ? rows fetch next ? rows only""")
                .params(id, from, count)
                .query((row, number) -> new Refusal(
                        row.getLong("place"),
                        row.getLong("line"),
                        Reason.stored(row.getString("reason"), row.getString("args"))))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static JobRow row(ResultSet row, int number) throws SQLException {
        Reason fault = Reason.stored(row.getString("fault_key"), row.getString("fault_args"));
        JobInfo info = new JobInfo(
                row.getLong("id"),
                row.getString("kind"),
                row.getLong("subject"),
                row.getString("name"),
                row.getLong("owner_id"),
                JobState.valueOf(row.getString("state")),
                tally(row),
                fault.key().isEmpty() ? Optional.empty() : Optional.of(fault),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
        return new JobRow(info, row.getLong("team_id"), row.getString("file"));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getLong("done"),
                row.getLong("total"),
                row.getLong("added"),
                row.getLong("updated"),
                row.getLong("same"),
                row.getLong("refused"));
    }
}
