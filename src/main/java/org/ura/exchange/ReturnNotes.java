package org.ura.exchange;

import org.springframework.stereotype.Component;
import org.ura.people.Accounts;
import org.ura.people.AuditKind;
import org.ura.people.AuditLog;
import org.ura.people.AuditNote;
import org.ura.people.Caller;

/// Notes what is taken over from files, in the transaction that does it.
@Component
class ReturnNotes {

    private final AuditLog audit;
    private final Accounts accounts;

    ReturnNotes(AuditLog audit, Accounts accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    void merged(Caller caller, ReturnedFiles.Row file, int segments) {
        audit.note(
                accounts.self(caller),
                AuditNote.of(AuditKind.FILE_MERGED_BACK, file.name(), file.documentId())
                        .in(file.projectId())
                        .with(file.format() + ", " + segments));
    }
}
