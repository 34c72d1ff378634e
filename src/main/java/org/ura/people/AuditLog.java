package org.ura.people;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Writes down who did what. A note joins the transaction of what it tells of, so that both are there or
/// neither; where there is none, as when something is read to be taken out, it has one of its own. It does
/// not join one that only reads: some databases would refuse it.
@Component
@Transactional
public class AuditLog {

    private final SecurityContextHolderStrategy contexts;
    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(SecurityContextHolderStrategy contexts, JdbcClient jdbc, Clock clock) {
        this.contexts = contexts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Notes what a person did. That they may was checked by whoever calls.
    public void note(PersonInfo by, AuditNote note) {
        Authentication signedIn = contexts.getContext().getAuthentication();
        AuditWay way = signedIn != null && signedIn.getPrincipal() instanceof SignedIn
                ? AuditWay.of(signedIn)
                : AuditWay.WORKBENCH;
        write(by, way, note, "");
    }

    /// Notes what the workbench did of its own accord.
    public void note(AuditNote note) {
        write(null, AuditWay.WORKBENCH, note, "");
    }

    /// Notes that somebody came, or tried to.
    ///
    /// @param by whose account it was, null when there is no such account
    void note(@Nullable PersonInfo by, AuditWay way, AuditNote note, String address) {
        write(by, way, note, address);
    }

    private void write(@Nullable PersonInfo by, AuditWay way, AuditNote note, String address) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("noted while only reading: " + note.kind());
        }
        jdbc.sql("""
                        insert into audit_entry (noted_at, kind, person_id, person_name, way, subject, subject_id,
                          project_id, detail, address)
                        values (:at, :kind, :person, :name, :way, :subject, nullif(cast(:id as bigint), 0),
                          nullif(cast(:project as bigint), 0), :detail, :address)""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", note.kind().name())
                .param("person", by == null ? null : by.id())
                .param("name", by == null ? "" : by.name())
                .param("way", way.name())
                .param("subject", note.subject())
                .param("id", note.subjectId())
                .param("project", note.projectId())
                .param("detail", note.detail())
                .param("address", address)
                .update();
    }
}
