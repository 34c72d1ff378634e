package org.ura.people;

/// What is written into the record: what was done to what. Never a text of a segment, a password or a token.
///
/// @param kind what was done
/// @param subject what it was done to, in words; cut at 500 characters
/// @param subjectId the id of that, 0 for none
/// @param projectId the project that it concerns, whose managers may read it; 0 for none
/// @param detail what the act made of it, in a few words; cut at 500 characters
public record AuditNote(AuditKind kind, String subject, long subjectId, long projectId, String detail) {

    private static final int LONGEST = 500;

    public AuditNote {
        subject = cut(subject);
        detail = cut(detail);
    }

    /// About something that belongs to no project.
    public static AuditNote of(AuditKind kind, String subject, long subjectId) {
        return new AuditNote(kind, subject, subjectId, 0, "");
    }

    /// It concerns this project.
    public AuditNote in(long project) {
        return new AuditNote(kind, subject, subjectId, project, detail);
    }

    /// With these words on what the act made of it.
    public AuditNote with(String words) {
        return new AuditNote(kind, subject, subjectId, projectId, words);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
