package org.ura.memory;

import java.time.Instant;

/// A unit's row.
///
/// @param context says what stood around the source, see [Context]
/// @param version the memory's version when it was written
/// @param deleted whether this is a tombstone
/// @param imported whether a file brought it
record UnitRow(
        long id,
        String source,
        String target,
        Context context,
        String document,
        boolean reviewed,
        String changedBy,
        Instant changedAt,
        long version,
        boolean deleted,
        boolean imported) {}
