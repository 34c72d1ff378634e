package org.ura.project;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where assignments begin and end now. They name their first segment and the one behind their last, so
/// that a segment that is split leaves both halves inside; a named segment that was merged into another
/// is found by following it.
@Component
class Spans {

    private final Rows rows;
    private final JdbcClient jdbc;

    Spans(Rows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /// The spans by the assignments' ids.
    Map<Long, Span> of(Collection<StoredAssignment> assignments) {
        Map<Long, Spot> spots = spots(assignments.stream()
                .flatMapToLong(one -> LongStream.of(one.firstId(), one.behindId()))
                .filter(id -> id != 0)
                .distinct()
                .boxed()
                .toList());
        Map<Long, Span> spans = new HashMap<>();
        assignments.forEach(one -> spans.put(one.id(), span(one, spots)));
        return spans;
    }

    /// How to store a span of a document that is locked.
    AssignmentBook.Ends ends(long documentId, Span span) {
        return new AssignmentBook.Ends(
                span.from() == 1 ? null : id(documentId, span.from()), id(documentId, span.to() + 1));
    }

    private static Span span(StoredAssignment one, Map<Long, Spot> spots) {
        Spot first = spots.getOrDefault(one.firstId(), new Spot(1, false));
        Spot behind = spots.getOrDefault(one.behindId(), new Spot(one.segments(), true));
        int last = behind.inside() ? behind.number() : behind.number() - 1;
        // a new version of the document may have turned the ends round
        return new Span(Math.min(first.number(), last), Math.max(first.number(), last));
    }

    private Map<Long, Spot> spots(List<Long> ids) {
        Map<Long, Spot> spots = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            with recursive up (named, id, into_id) as (
                              select s.id, s.id, s.merged_into from segment s where s.id in (:ids)
                              union all
                              select u.named, s.id, s.merged_into from up u join segment s on s.id = u.into_id)
                            select u.named, u.id, t.before + s.place as number
                            from up u join segment s on s.id = u.id join stretch t on t.id = s.stretch_id
                            where u.into_id is null""").param("ids", ids).query(row -> {
                boolean merged = row.getLong("named") != row.getLong("id");
                spots.put(row.getLong("named"), new Spot(row.getInt("number"), merged));
            });
        }
        return spots;
    }

    private @Nullable Long id(long documentId, int number) {
        return rows.ids(documentId, number, number).stream().findFirst().orElse(null);
    }

    /// Where a named segment stands.
    ///
    /// @param inside when it was merged into another: that one belongs to what ends here
    private record Spot(int number, boolean inside) {}
}
