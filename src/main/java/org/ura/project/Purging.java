package org.ura.project;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.memory.Memories;
import org.ura.people.AuditKind;
import org.ura.people.AuditLog;
import org.ura.people.AuditNote;
import org.ura.people.Caller;
import org.ura.people.Refused;

/// Takes things out of the bin for good: segments, their history, comments and the original go. Units stay
/// in the memory, and a project's memory stays too, unless somebody says otherwise: it may serve others.
/// Its team stays with it.
@Service
@Transactional
public class Purging {

    private static final Logger log = LoggerFactory.getLogger(Purging.class);

    private final BinReach binned;
    private final BinRows rows;
    private final Memories memories;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Purging(
            BinReach binned,
            BinRows rows,
            Memories memories,
            AuditLog audit,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.binned = binned;
        this.rows = rows;
        this.memories = memories;
        this.audit = audit;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /// Deletes a document in the bin for good. Needs the right to manage.
    public void document(Caller caller, long documentId) {
        BinReach.Binned place = binned.document(caller, documentId);
        if (!gone(documentId)) {
            throw Refused.unknown("refused.unknown");
        }
        audit.note(
                place.person(),
                AuditNote.of(AuditKind.DOCUMENT_PURGED, place.name(), documentId)
                        .in(place.projectId()));
    }

    /// Deletes a project in the bin for good, with all its documents, and with the memory that was founded
    /// with it when that is wanted. Needs the right to manage. Throws [Refused], a clash, when other
    /// projects work with that memory; nothing is deleted then.
    public void project(Caller caller, long projectId, boolean withMemory) {
        BinReach.Binned place = binned.project(caller, projectId);
        long memoryId = jdbc.sql("select p.memory_id from project p where p.id = ?")
                .param(projectId)
                .query(Long.class)
                .single();
        if (!projectGone(projectId)) {
            throw Refused.unknown("refused.unknown");
        }
        if (withMemory) {
            removeMemory(caller, place, memoryId);
        }
        audit.note(
                place.person(),
                AuditNote.of(AuditKind.PROJECT_PURGED, place.name(), projectId).in(projectId));
    }

    private void removeMemory(Caller caller, BinReach.Binned place, long memoryId) {
        int users = jdbc.sql("select count(*) from project_memory where memory_id = ?")
                .param(memoryId)
                .query(Integer.class)
                .single();
        if (users > 0) {
            throw Refused.clash("refused.memoryUsed", users);
        }
        String name = memories.get(caller, memoryId).name();
        memories.remove(caller, memoryId);
        audit.note(
                place.person(),
                AuditNote.of(AuditKind.MEMORY_DELETED, name, memoryId).in(place.projectId()));
    }

    /// Deletes what has been in the bin long enough, each thing in a transaction of its own: what cannot be
    /// deleted keeps nothing else.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    public void whatIsOld() {
        OffsetDateTime end = rows.end();
        each(
                old("select p.id, p.name, p.id as project from project p where p.binned_at < ? order by p.id", end),
                AuditKind.PROJECT_PURGED,
                this::projectGone);
        each(
                old(
                        "select d.id, d.name, d.binned_from as project from document d"
                                + " where d.binned_at < ? and not d.with_project order by d.id",
                        end),
                AuditKind.DOCUMENT_PURGED,
                this::gone);
    }

    private void each(List<Old> old, AuditKind kind, LongPredicate purge) {
        for (Old one : old) {
            try {
                transaction.executeWithoutResult(status -> {
                    if (purge.test(one.id())) {
                        audit.note(AuditNote.of(kind, one.name(), one.id()).in(one.projectId()));
                    }
                });
            } catch (RuntimeException e) {
                log.error("{} {} could not be taken out of the bin", kind, one.id(), e);
            }
        }
    }

    private List<Old> old(String sql, OffsetDateTime end) {
        return jdbc.sql(sql)
                .param(end)
                .query((row, index) -> new Old(row.getLong("id"), row.getString("name"), row.getLong("project")))
                .list();
    }

    private boolean gone(long documentId) {
        return jdbc.sql("delete from document where id = ? and project_id is null and not with_project")
                        .param(documentId)
                        .update()
                == 1;
    }

    /// Locks the project first: nobody takes it out meanwhile.
    private boolean projectGone(long projectId) {
        boolean there = jdbc.sql("select p.id from project p where p.id = ? and p.binned_at is not null for update")
                .param(projectId)
                .query(Long.class)
                .optional()
                .isPresent();
        if (there) {
            jdbc.sql("delete from document where binned_from = ?")
                    .param(projectId)
                    .update();
            jdbc.sql("delete from project where id = ?").param(projectId).update();
        }
        return there;
    }

    private record Old(long id, String name, long projectId) {}
}
