package org.ura.webhooks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ura.project.DocumentNow;
import org.ura.project.Tidings;

/// Looks at documents that have changed, and tells when one is finished: once, until it is not finished any more.
@Component
@Transactional
class Watches {

    private final Outbox outbox;
    private final Tidings tidings;
    private final JdbcClient jdbc;

    Watches(Outbox outbox, Tidings tidings, JdbcClient jdbc) {
        this.outbox = outbox;
        this.tidings = tidings;
        this.jdbc = jdbc;
    }

    void add(long documentId) {
        jdbc.sql("insert into webhook_watch (document_id) values (?)")
                .param(documentId)
                .update();
    }

    /// The documents to be looked at.
    @Transactional(readOnly = true)
    List<Long> waiting() {
        return jdbc.sql("select distinct document_id from webhook_watch")
                .query((row, index) -> row.getLong("document_id"))
                .list();
    }

    /// Looks at one. Whoever takes its rows away has it; what changes after that adds a row of its own.
    void look(long documentId) {
        int taken = jdbc.sql("delete from webhook_watch where document_id = ?")
                .param(documentId)
                .update();
        if (taken == 0) {
            return;
        }
        boolean finished = tidings.document(documentId)
                .filter(DocumentNow::finished)
                .map(this::finished)
                .isPresent();
        if (!finished) {
            jdbc.sql("delete from webhook_finished where document_id = ?")
                    .param(documentId)
                    .update();
        }
    }

    private DocumentNow finished(DocumentNow document) {
        boolean told = jdbc.sql("select count(*) from webhook_finished where document_id = ?")
                        .param(document.documentId())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!told) {
            jdbc.sql("insert into webhook_finished (document_id) values (?)")
                    .param(document.documentId())
                    .update();
            Map<String, Object> finished =
                    new LinkedHashMap<>(Outbox.named(document.documentId(), document.document()));
            finished.put("segments", document.segments());
            outbox.tell(document.projectId(), WebhookEvent.DOCUMENT_FINISHED, Map.of("document", finished));
        }
        return document;
    }
}
