package org.ura.people;

import java.time.Instant;
import java.util.Set;

/// Which lines of the record are wanted.
///
/// @param personId who acted, 0 for anybody
/// @param kinds what was done, empty for anything
/// @param from the first moment
/// @param until the first moment after
public record AuditFilter(long personId, Set<AuditKind> kinds, Instant from, Instant until) {

    /// Everything.
    public static final AuditFilter ALL =
            new AuditFilter(0, Set.of(), Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"));

    public AuditFilter {
        kinds = Set.copyOf(kinds);
    }
}
