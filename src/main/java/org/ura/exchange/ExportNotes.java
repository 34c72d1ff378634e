package org.ura.exchange;

import org.springframework.stereotype.Component;
import org.ura.memory.MemoryFormat;
import org.ura.memory.MemoryInfo;
import org.ura.people.Accounts;
import org.ura.people.AuditKind;
import org.ura.people.AuditLog;
import org.ura.people.AuditNote;
import org.ura.people.Caller;
import org.ura.project.DocumentInfo;

/// Notes what is taken out, once it is clear that it may be, and before its first byte goes.
@Component
class ExportNotes {

    private final AuditLog audit;
    private final Accounts accounts;

    ExportNotes(AuditLog audit, Accounts accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    void exported(Caller caller, DocumentInfo document, ExportFormat format) {
        audit.note(
                accounts.self(caller),
                note(AuditKind.DOCUMENT_EXPORTED, document).with(format.word()));
    }

    void published(Caller caller, DocumentInfo document) {
        audit.note(accounts.self(caller), note(AuditKind.DOCUMENT_PUBLISHED, document));
    }

    void exported(Caller caller, MemoryInfo memory, MemoryFormat format) {
        audit.note(
                accounts.self(caller),
                AuditNote.of(AuditKind.MEMORY_EXPORTED, memory.name(), memory.id())
                        .with(format.word()));
    }

    private static AuditNote note(AuditKind kind, DocumentInfo document) {
        return AuditNote.of(kind, document.name(), document.id()).in(document.projectId());
    }
}
