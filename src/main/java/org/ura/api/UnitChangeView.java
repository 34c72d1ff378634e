package org.ura.api;

import java.time.Instant;
import java.util.Locale;
import org.ura.memory.UnitChange;

/// A line of a unit's history as it travels.
record UnitChangeView(
        String act,
        String by,
        Instant at,
        String sourceBefore,
        String targetBefore,
        String source,
        String target,
        boolean deleted) {

    static UnitChangeView of(UnitChange change) {
        return new UnitChangeView(
                change.act().name().toLowerCase(Locale.ROOT),
                change.by(),
                change.at(),
                Braces.encode(change.sourceBefore()),
                Braces.encode(change.targetBefore()),
                Braces.encode(change.source()),
                Braces.encode(change.target()),
                change.deleted());
    }
}
