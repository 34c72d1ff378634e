package org.ura.exchange;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ura.project.Extent;

/// The rows of pre-translations, beside those of their jobs.
@Component
class PretranslationRows {

    private final JdbcClient jdbc;

    PretranslationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long jobId, long projectId, Pretranslation wanted) {
        jdbc.sql("""
                        insert into pretranslation (job_id, project_id, document_id, threshold, translated, at_document,
                          at_segment)
                        values (?, ?, nullif(cast(? as bigint), 0), ?, ?, 0, 0)""")
                .params(
                        jobId,
                        projectId,
                        wanted.extent().documentId(),
                        wanted.threshold(),
                        wanted.into() == Into.TRANSLATED)
                .update();
    }

    Optional<PretranslationRow> row(long jobId) {
        return jdbc.sql("""
                        select project_id, document_id, threshold, translated, at_document, at_segment, deed_id
                        from pretranslation where job_id = ?""")
                .param(jobId)
                .query((row, index) -> {
                    long document = row.getLong("document_id");
                    return new PretranslationRow(
                            new Pretranslation(
                                    document == 0
                                            ? Extent.project(row.getLong("project_id"))
                                            : Extent.document(document),
                                    row.getInt("threshold"),
                                    row.getBoolean("translated") ? Into.TRANSLATED : Into.DRAFT),
                            row.getLong("at_document"),
                            row.getLong("at_segment"),
                            row.getLong("deed_id"));
                })
                .optional();
    }

    /// Stores how far it is.
    void move(long jobId, long atDocument, long atSegment, long deedId) {
        jdbc.sql("""
                        update pretranslation set at_document = ?, at_segment = ?, deed_id = nullif(cast(? as bigint), 0)
                        where job_id = ?""").params(atDocument, atSegment, deedId, jobId).update();
    }
}
