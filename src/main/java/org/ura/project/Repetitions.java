package org.ura.project;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds the other segments of the same source in a project. The index on the source's hash leads to them.
@Component
class Repetitions {

    /// Those whose text is another.
    private static final String OTHERS = """
            from segment t join segment s on s.source_hash = t.source_hash and s.id <> t.id
            join document d on d.id = s.document_id
            where t.id = :segment and t.source_hash <> '' and d.project_id = :project
              and s.merged_into is null and s.target <> :target
            """;

    /// Those that [Segment#fill(Segment, Hand)] does not pass over.
    private static final String FILLABLE = OTHERS + """
              and (s.state = 'INITIAL' and not s.draft
                or s.state = 'TRANSLATED' and not s.returned and s.origin = 'PROPAGATED')
            """;

    private final JdbcClient jdbc;

    Repetitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many others could be filled with this text.
    int fillable(Place place, long segmentId, String target) {
        return query("select count(*) " + FILLABLE, place, segmentId, target)
                .query(Integer.class)
                .single();
    }

    /// How many others have another text.
    int others(Place place, long segmentId, String target) {
        return query("select count(*) " + OTHERS, place, segmentId, target)
                .query(Integer.class)
                .single();
    }

    /// The ids of those that could be filled with this text, and of the segment itself.
    List<Long> withFillable(Place place, long segmentId, String target) {
        List<Long> ids = new ArrayList<>(query("select s.id " + FILLABLE, place, segmentId, target)
                .query((row, index) -> row.getLong(1))
                .list());
        ids.add(segmentId);
        return ids;
    }

    private JdbcClient.StatementSpec query(String sql, Place place, long segmentId, String target) {
        return jdbc.sql(sql)
                .param("segment", segmentId)
                .param("project", place.projectId())
                .param("target", target);
    }
}
