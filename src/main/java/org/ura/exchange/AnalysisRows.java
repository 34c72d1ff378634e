package org.ura.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ura.project.DocumentInfo;
import org.ura.project.Extent;

/// The rows of analyses, beside those of their jobs.
@Component
class AnalysisRows {

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    AnalysisRows(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    void add(long jobId, AnalysisRow wanted) {
        jdbc.sql("insert into analysis (job_id, project_id, document_id, own_left_out)"
                        + " values (?, ?, nullif(cast(? as bigint), 0), ?)")
                .params(jobId, wanted.projectId(), wanted.extent().documentId(), wanted.ownLeftOut())
                .update();
    }

    Optional<AnalysisRow> row(long jobId) {
        return jdbc.sql("select project_id, document_id, own_left_out from analysis where job_id = ?")
                .param(jobId)
                .query((row, index) -> {
                    long project = row.getLong("project_id");
                    long document = row.getLong("document_id");
                    return new AnalysisRow(
                            project,
                            document == 0 ? Extent.project(project) : Extent.document(document),
                            row.getBoolean("own_left_out"));
                })
                .optional();
    }

    /// The highest id of a document's segments that was counted, 0 before the first.
    long at(long jobId, long documentId) {
        return jdbc.sql("select at_segment from analysis_document where job_id = ? and document_id = ?")
                .params(jobId, documentId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /// Adds what a step has counted of a document.
    void count(long jobId, DocumentInfo document, int place, Tallied tallied) {
        Map<Band, Figures> before = new EnumMap<>(Band.class);
        documents(jobId).stream()
                .filter(counted -> counted.documentId() == document.id())
                .forEach(counted -> before.putAll(counted.breakdown().bands()));
        Breakdown sum = new Breakdown(before).plus(tallied.breakdown());
        jdbc.sql("delete from analysis_document where job_id = ? and document_id = ?")
                .params(jobId, document.id())
                .update();
        jdbc.sql("insert into analysis_document (job_id, document_id, place, name, at_segment) values (?, ?, ?, ?, ?)")
                .params(jobId, document.id(), place, document.name(), tallied.at())
                .update();
        batches.batchUpdate(
                "insert into analysis_count (job_id, document_id, band, segments, words, characters)"
                        + " values (?, ?, ?, ?, ?, ?)",
                sum.bands().entrySet(),
                Band.values().length,
                (statement, band) -> {
                    statement.setLong(1, jobId);
                    statement.setLong(2, document.id());
                    statement.setString(3, band.getKey().name());
                    statement.setInt(4, band.getValue().segments());
                    statement.setLong(5, band.getValue().words());
                    statement.setLong(6, band.getValue().characters());
                });
    }

    /// The documents in the order in which they were counted.
    List<Analysis.Counted> documents(long jobId) {
        Map<Long, String> names = new LinkedHashMap<>();
        Map<Long, Map<Band, Figures>> counts = new LinkedHashMap<>();
        jdbc.sql("""
                        select d.document_id, d.name, c.band, c.segments, c.words, c.characters
                        from analysis_document d
                        join analysis_count c on c.job_id = d.job_id and c.document_id = d.document_id
                        where d.job_id = ? order by d.place, d.document_id""").param(jobId).query(row -> {
            long document = row.getLong("document_id");
            names.put(document, row.getString("name"));
            counts.computeIfAbsent(document, id -> new EnumMap<>(Band.class))
                    .put(Band.valueOf(row.getString("band")), figures(row));
        });
        return names.entrySet().stream()
                .map(document -> new Analysis.Counted(
                        document.getKey(),
                        document.getValue(),
                        new Breakdown(counts.getOrDefault(document.getKey(), Map.of()))))
                .toList();
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(row.getInt("segments"), row.getLong("words"), row.getLong("characters"));
    }

    /// What a step has counted.
    ///
    /// @param at the last segment
    record Tallied(long at, Breakdown breakdown) {}
}
