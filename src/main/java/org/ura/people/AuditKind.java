package org.ura.people;

/// What the record tells of. The names are stored: they may be added to, and stay what they are.
public enum AuditKind {
    SIGNED_IN,
    SIGN_IN_FAILED,
    /// So many failed that no more are noted for a while.
    SIGN_INS_KEEP_FAILING,
    SIGNED_OUT,
    SIGNED_OUT_EVERYWHERE,
    INVITED,
    INVITATION_REVOKED,
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    ACCOUNT_SWITCHED_OFF,
    ACCOUNT_SWITCHED_ON,
    PASSWORD_LINK_MADE,
    PASSWORD_SET,
    IDENTITY_LINKED,
    TOKEN_CREATED,
    TOKEN_REVOKED,
    TEAM_CHANGED,
    PROJECT_FOUNDED,
    PROJECT_RENAMED,
    PROJECT_CHANGED,
    DOCUMENT_IMPORTED,
    DOCUMENT_UPDATED,
    DOCUMENT_EXPORTED,
    DOCUMENT_PUBLISHED,
    /// What a bilingual file says that came back was taken over.
    FILE_MERGED_BACK,
    MEMORY_EXPORTED,
    MEMORY_DELETED,
    DOCUMENT_BINNED,
    DOCUMENT_RESTORED,
    DOCUMENT_PURGED,
    PROJECT_BINNED,
    PROJECT_RESTORED,
    PROJECT_PURGED,
    WEBHOOK_MADE,
    WEBHOOK_CHANGED,
    WEBHOOK_REMOVED,
    WEBHOOK_ADDRESS_ADDED,
    WEBHOOK_ADDRESS_REMOVED,
    /// The whole installation was taken out as a file.
    BACKUP_TAKEN;

    /// Whether it can concern a project, so that its managers may read of it.
    public boolean ofProjects() {
        return switch (this) {
            case SIGNED_IN,
                    SIGN_IN_FAILED,
                    SIGN_INS_KEEP_FAILING,
                    SIGNED_OUT,
                    SIGNED_OUT_EVERYWHERE,
                    INVITED,
                    INVITATION_REVOKED,
                    ACCOUNT_CREATED,
                    ACCOUNT_CHANGED,
                    ACCOUNT_SWITCHED_OFF,
                    ACCOUNT_SWITCHED_ON,
                    PASSWORD_LINK_MADE,
                    PASSWORD_SET,
                    IDENTITY_LINKED,
                    TOKEN_CREATED,
                    TOKEN_REVOKED,
                    MEMORY_EXPORTED,
                    WEBHOOK_ADDRESS_ADDED,
                    WEBHOOK_ADDRESS_REMOVED,
                    BACKUP_TAKEN -> false;
            default -> true;
        };
    }
}
