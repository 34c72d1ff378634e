package org.ura.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Counts segments by how far they are, in one grouped query that the index answers.
@Component
class Counts {

    private static final String DOCUMENTS = "join document d on d.id = s.document_id where d.project_id in (:ids)";

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<Long, Counted> counted = new ConcurrentHashMap<>();
    private final Map<Long, Long> changes = new ConcurrentHashMap<>();

    Counts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The progress of each document of a project.
    Map<Long, Progress> documentsOf(long projectId) {
        return count("s.document_id", DOCUMENTS, List.of(projectId));
    }

    /// The progress of each of these projects.
    Map<Long, Progress> projects(Collection<Long> projectIds) {
        return count("d.project_id", DOCUMENTS, projectIds);
    }

    /// The progress of one document. Everybody who has it open asks after each change, so that it is counted once
    /// for all of them; what other programs have changed in the database is seen seconds later.
    Progress document(long documentId) {
        long change = changes.getOrDefault(documentId, 0L);
        Counted known = counted.get(documentId);
        if (known != null
                && known.change == change
                && known.at.isAfter(clock.instant().minus(FRESH))) {
            return known.progress;
        }
        Counted now = new Counted(change, clock.instant(), countOf(documentId));
        counted.put(documentId, now);
        return now.progress;
    }

    /// The same as it is in the database now.
    Progress fresh(long documentId) {
        return countOf(documentId);
    }

    private Progress countOf(long documentId) {
        return count("s.document_id", "where s.document_id in (:ids)", List.of(documentId))
                .getOrDefault(documentId, Progress.NONE);
    }

    /// Once a change is committed, what was counted before is out of date.
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void changed(SegmentsChanged change) {
        changes.merge(change.documentId(), 1L, Long::sum);
        counted.remove(change.documentId());
    }

    /// How many segments of a document pass the filter. All of them need no counting.
    int total(long documentId, Filter filter, Workflow workflow) {
        if (filter == Filter.ALL) {
            return jdbc.sql("select d.segments from document d where d.id = ?")
                    .param(documentId)
                    .query(Integer.class)
                    .single();
        }
        return filter.count(document(documentId), workflow);
    }

    private Map<Long, Progress> count(String owner, String documents, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select %1$s as owner, s.state, s.returned, s.draft, count(*) as segments
                        from segment s %2$s and s.place is not null
                        group by %1$s, s.state, s.returned, s.draft""".formatted(owner, documents))
                .param("ids", ids)
                .query((row, index) -> Map.entry(row.getLong("owner"), progress(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Progress::plus));
    }

    /// What was counted after so many changes of a document.
    private record Counted(long change, Instant at, Progress progress) {}

    private static Progress progress(ResultSet row) throws SQLException {
        int count = row.getInt("segments");
        boolean draft = row.getBoolean("draft");
        boolean returned = row.getBoolean("returned");
        return switch (State.valueOf(row.getString("state"))) {
            case INITIAL -> new Progress(draft ? 0 : count, draft ? count : 0, 0, 0, 0, 0);
            case TRANSLATED -> new Progress(0, 0, returned ? 0 : count, returned ? count : 0, 0, 0);
            case REVIEWED -> new Progress(0, 0, 0, 0, count, 0);
            case FINAL -> new Progress(0, 0, 0, 0, 0, count);
        };
    }
}
