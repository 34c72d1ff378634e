package org.ura.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts how far assignments are: one statement for many of them, which the index `segment_progress` answers
/// alone.
@Component
class Shares {

    private static final int AT_ONCE = 50;

    private static final String ONE = """
            select cast(:id%1$d as bigint) as id, s.state, s.returned, count(*) as segments, sum(s.words) as words,
                   min(t.before + s.place) as first
            from stretch t join segment s on s.stretch_id = t.id
            where t.document_id = :document%1$d and t.before < :to%1$d
              and s.place >= :from%1$d - t.before and s.place <= :to%1$d - t.before
            group by s.state, s.returned
            """;

    private final JdbcClient jdbc;

    Shares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The shares by the assignments' ids.
    Map<Long, Share> of(Collection<StoredAssignment> assignments, Map<Long, Span> spans) {
        Map<Long, Share> shares = new HashMap<>();
        assignments.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some -> count(some, spans).forEach((id, share) -> shares.merge(id, share, Share::plus)));
        return shares;
    }

    private Map<Long, Share> count(List<StoredAssignment> some, Map<Long, Span> spans) {
        Map<Long, Task> tasks = some.stream().collect(Collectors.toMap(StoredAssignment::id, StoredAssignment::task));
        String sql =
                IntStream.range(0, some.size()).mapToObj(ONE::formatted).collect(Collectors.joining(" union all "));
        JdbcClient.StatementSpec counting = jdbc.sql(sql);
        for (int i = 0; i < some.size(); i++) {
            StoredAssignment one = some.get(i);
            Span span = Objects.requireNonNull(spans.get(one.id()));
            counting = counting.param("id" + i, one.id())
                    .param("document" + i, one.documentId())
                    .param("from" + i, span.from())
                    .param("to" + i, span.to());
        }
        return counting
                .query((row, index) ->
                        Map.entry(row.getLong("id"), share(row, Objects.requireNonNull(tasks.get(row.getLong("id"))))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Share::plus));
    }

    private static Share share(ResultSet row, Task task) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        boolean returned = row.getBoolean("returned");
        boolean done = task.done(state, returned);
        boolean ready = task.ready(state, returned);
        int segments = row.getInt("segments");
        int words = row.getInt("words");
        return new Share(
                segments,
                done ? segments : 0,
                ready ? segments : 0,
                words,
                done ? words : 0,
                ready ? row.getInt("first") : 0);
    }
}
