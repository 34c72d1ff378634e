package org.ura.api;

import java.time.Instant;
import org.ura.memory.UnitInfo;

/// A unit as it travels. `origin` is `imported` for one that a file brought, and `confirmed` for one
/// that was confirmed here.
record UnitView(
        long id,
        long version,
        String source,
        String target,
        String document,
        String origin,
        boolean reviewed,
        String createdBy,
        Instant createdAt,
        String changedBy,
        Instant changedAt) {

    static UnitView of(UnitInfo unit) {
        return new UnitView(
                unit.id(),
                unit.version(),
                Braces.encode(unit.source()),
                Braces.encode(unit.target()),
                unit.document(),
                unit.imported() ? "imported" : "confirmed",
                unit.reviewed(),
                unit.createdBy(),
                unit.createdAt(),
                unit.changedBy(),
                unit.changedAt());
    }
}
