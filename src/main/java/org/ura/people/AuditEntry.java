package org.ura.people;

import java.time.Instant;

/// One line of the record.
///
/// @param id rises with time
/// @param at when it was noted
/// @param kind what was done
/// @param personId who did it, 0 for the workbench itself or somebody without an account
/// @param person their name as it was then, '' for nobody's
/// @param way how it came
/// @param subject what it was done to, in the words of then
/// @param subjectId its id, 0 for none; it may be gone
/// @param projectId the project that it concerns, 0 for none; it may be gone
/// @param detail what the act made of it, '' for nothing to say
/// @param address where it came from, noted for signing in only, otherwise ''
public record AuditEntry(
        long id,
        Instant at,
        AuditKind kind,
        long personId,
        String person,
        AuditWay way,
        String subject,
        long subjectId,
        long projectId,
        String detail,
        String address) {}
