package org.ura.memory;

import java.time.Instant;
import java.util.Objects;

/// A unit as the one who cares for its memory sees it.
///
/// @param version the memory's version when the unit was written; an edit says which one it has seen
/// @param document where it comes from, `""` when not known
/// @param reviewed whether a reviewer has approved it
/// @param imported whether a file brought it; otherwise it was confirmed here
/// @param createdBy who made it, and when
/// @param changedBy who changed it last, and when
public record UnitInfo(
        long id,
        long version,
        String source,
        String target,
        String document,
        boolean reviewed,
        boolean imported,
        String createdBy,
        Instant createdAt,
        String changedBy,
        Instant changedAt) {

    static UnitInfo of(StoredUnit stored) {
        KnownUnit unit = stored.unit();
        return new UnitInfo(
                stored.id(),
                0,
                unit.source(),
                unit.target(),
                unit.provenance().document(),
                unit.provenance().reviewed(),
                unit.provenance().origin() != UnitOrigin.CONFIRMED,
                unit.stamp().createdBy(),
                Objects.requireNonNull(unit.stamp().createdAt()),
                unit.stamp().changedBy(),
                Objects.requireNonNull(unit.stamp().changedAt()));
    }
}
