package org.ura.reports;

import java.sql.Date;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Role;
import org.ura.project.Catalogue;

/// The reports on a project. Each needs the right to read; [ReportKind] says who sees whose figures. They are counted
/// from the history when they are asked for.
@Service
@Transactional(readOnly = true)
public class Reports {

    private final Grounds grounds;
    private final Lives lives;
    private final Catalogue catalogue;
    private final Access access;
    private final JdbcClient jdbc;

    Reports(Grounds grounds, Lives lives, Catalogue catalogue, Access access, JdbcClient jdbc) {
        this.grounds = grounds;
        this.lives = lives;
        this.catalogue = catalogue;
        this.access = access;
        this.jdbc = jdbc;
    }

    /// The reports that the caller may see of a project, in the order of [ReportKind].
    public List<ReportKind> seen(Caller caller, long projectId) {
        Role role = role(caller, projectId);
        return Stream.of(ReportKind.values())
                .filter(kind -> Grounds.sees(role, kind))
                .toList();
    }

    /// Whether a report has the figures of everybody for the caller, and not only their own.
    public boolean everybodys(Caller caller, long projectId, ReportKind kind) {
        return Grounds.seesEverybody(role(caller, projectId), kind);
    }

    public ProgressReport progress(Caller caller, Question question) {
        Grounds.Ground ground = grounds.of(caller, question, ReportKind.PROGRESS);
        ProgressTally tally = new ProgressTally(question.period());
        lives.each(ground.documents().keySet(), false, tally::add);
        return tally.report();
    }

    public PeopleReport people(Caller caller, Question question) {
        Work work = work(grounds.of(caller, question, ReportKind.PEOPLE), question);
        return work.report(grounds.names(work.people()));
    }

    public TimeReport time(Caller caller, Question question) {
        Grounds.Ground ground = grounds.of(caller, question, ReportKind.TIME);
        Work work = work(ground, question);
        Map<Work.Key, Long> spent = spent(ground, question.period());
        Set<Work.Key> keys = new HashSet<>(work.keys());
        keys.addAll(spent.keySet());
        Map<Long, String> names =
                grounds.names(keys.stream().map(Work.Key::personId).collect(Collectors.toSet()));
        return new TimeReport(keys.stream()
                .map(key -> new TimeReport.Row(
                        key.day(),
                        ground.documents().getOrDefault(key.documentId(), ""),
                        names.getOrDefault(key.personId(), ""),
                        Math.round(spent.getOrDefault(key, 0L) / 100.0) / 10.0,
                        work.words(key)))
                .sorted(Comparator.comparing(TimeReport.Row::day)
                        .thenComparing(TimeReport.Row::document)
                        .thenComparing(TimeReport.Row::person))
                .toList());
    }

    public EffortReport effort(Caller caller, Question question) {
        Grounds.Ground ground = grounds.of(caller, question, ReportKind.EFFORT);
        Effort effort = new Effort(question.period(), ground);
        lives.each(ground.documents().keySet(), true, effort::add);
        return effort.report(grounds.names(effort.people()));
    }

    public ReviewsReport reviews(Caller caller, Question question) {
        Grounds.Ground ground = grounds.of(caller, question, ReportKind.REVIEWS);
        Review review = new Review(question.period(), ground);
        lives.each(ground.documents().keySet(), true, review::add);
        Map<Long, Integer> numbers = numbers(review.exampleSegments());
        return review.report(grounds.names(review.people()), id -> numbers.getOrDefault(id, 0));
    }

    /// A report as a table, with the same figures.
    public Table table(Caller caller, Question question, ReportKind kind) {
        return switch (kind) {
            case PROGRESS -> progress(caller, question).table();
            case PEOPLE -> people(caller, question).table();
            case TIME -> time(caller, question).table();
            case EFFORT -> effort(caller, question).table();
            case REVIEWS -> reviews(caller, question).table();
        };
    }

    /// What a file with this report is called.
    public String fileName(Caller caller, Question question, ReportKind kind) {
        String project = catalogue.project(caller, question.projectId()).name();
        return "%s %s %s %s.csv"
                .formatted(
                        project.replaceAll("[^\\p{L}\\p{N} ._-]", "_"),
                        kind.word(),
                        question.period().from(),
                        question.period().until());
    }

    private Work work(Grounds.Ground ground, Question question) {
        Work work = new Work(question.period(), ground);
        lives.each(ground.documents().keySet(), false, work::add);
        return work;
    }

    private Map<Work.Key, Long> spent(Grounds.Ground ground, Period period) {
        Map<Work.Key, Long> spent = new HashMap<>();
        for (long documentId : ground.documents().keySet()) {
            jdbc.sql("""
                            select t.worked_on, t.person_id, sum(t.millis) as millis
                            from segment s join work_time t on t.segment_id = s.id
                            where s.document_id = ? and t.worked_on >= ? and t.worked_on <= ? group by t.worked_on, t.person_id""")
                    .params(documentId, Date.valueOf(period.from()), Date.valueOf(period.until()))
                    .query(row -> {
                        long personId = row.getLong("person_id");
                        if (ground.sees(personId)) {
                            spent.put(
                                    new Work.Key(row.getDate("worked_on").toLocalDate(), documentId, personId),
                                    row.getLong("millis"));
                        }
                    });
        }
        return spent;
    }

    private Map<Long, Integer> numbers(Set<Long> segmentIds) {
        Map<Long, Integer> numbers = new HashMap<>();
        if (!segmentIds.isEmpty()) {
            jdbc.sql("""
                            select s.id, t.before + s.place as number
                            from segment s join stretch t on t.id = s.stretch_id where s.id in (:ids)""").param("ids", List.copyOf(segmentIds)).query(row -> {
                numbers.put(row.getLong("id"), row.getInt("number"));
            });
        }
        return numbers;
    }

    private Role role(Caller caller, long projectId) {
        long teamId = catalogue.project(caller, projectId).teamId();
        return access.role(caller, teamId).orElseThrow(() -> Refused.unknown("refused.unknown"));
    }
}
