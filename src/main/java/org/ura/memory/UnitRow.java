package org.ura.memory;

import java.time.Instant;

/// A unit's row.
///
/// @param memoryId the memory it is in
/// @param context says what stood around the source, see [Context]
/// @param version the memory's version when it was written
/// @param deleted whether this is a tombstone
record UnitRow(
        long id,
        long memoryId,
        String source,
        String target,
        Context context,
        Provenance provenance,
        String changedBy,
        Instant changedAt,
        long version,
        boolean deleted) {

    String document() {
        return provenance.document();
    }

    boolean reviewed() {
        return provenance.reviewed();
    }

    /// Whether a file brought it.
    boolean imported() {
        return provenance.origin() != UnitOrigin.CONFIRMED;
    }
}
