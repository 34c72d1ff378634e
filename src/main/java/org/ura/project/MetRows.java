package org.ura.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads segments for a file that came back.
record MetRows(JdbcClient jdbc) {

    /// Those that are where they should be: an id may come from anywhere.
    private static final String WITHIN = """
            from unnest(cast(:ids as bigint array)) k(v) join segment s on s.id = k.v
            join document d on d.id = s.document_id
            """;

    private static final String HERE =
            "where d.project_id = :project and (d.id = :document or cast(:document as bigint) = 0)";

    private static final String NOW = """
            select s.id, s.document_id, s.source, s.target, s.state, s.returned, s.version,
                   coalesce(t.before + s.place, 0) as number
            """ + WITHIN + "left join stretch t on t.id = s.stretch_id " + HERE;

    private static final String SAID =
            "select c.segment_id, c.text " + WITHIN + "join comment c on c.segment_id = s.id " + HERE;

    private static final String THEN = """
            select r.segment_id, r.target
            from unnest(cast(:ids as bigint array), cast(:versions as bigint array)) k(v, w)
            join revision r on r.segment_id = k.v and r.version = k.w""";

    List<Long> within(Place place, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : here("select s.id " + WITHIN + HERE, place, ids)
                        .query((row, index) -> row.getLong(1))
                        .list();
    }

    Map<Long, Met> met(Place place, Map<Long, Long> versions) {
        Map<Long, Met> met = new HashMap<>();
        if (versions.isEmpty()) {
            return met;
        }
        List<Long> ids = List.copyOf(versions.keySet());
        Map<Long, List<String>> said = new HashMap<>();
        here(SAID, place, ids).query(row -> {
            said.computeIfAbsent(row.getLong("segment_id"), id -> new ArrayList<>())
                    .add(row.getString("text"));
        });
        Map<Long, String> then = then(ids, versions);
        here(NOW, place, ids).query(row -> {
            long id = row.getLong("id");
            met.put(
                    id,
                    new Met(
                            id,
                            row.getLong("document_id"),
                            row.getInt("number"),
                            row.getString("source"),
                            row.getString("target"),
                            State.valueOf(row.getString("state")),
                            row.getBoolean("returned"),
                            row.getLong("version"),
                            said.getOrDefault(id, List.of()),
                            then.get(id)));
        });
        return met;
    }

    private Map<Long, String> then(List<Long> ids, Map<Long, Long> versions) {
        Map<Long, String> then = new HashMap<>();
        jdbc.sql(THEN)
                .param("ids", ids.toArray(Long[]::new))
                .param("versions", ids.stream().map(versions::get).toArray(Long[]::new))
                .query(row -> {
                    then.put(row.getLong("segment_id"), row.getString("target"));
                });
        return then;
    }

    private JdbcClient.StatementSpec here(String sql, Place place, List<Long> ids) {
        return jdbc.sql(sql)
                .param("ids", ids.toArray(Long[]::new))
                .param("project", place.projectId())
                .param("document", place.documentId());
    }
}
