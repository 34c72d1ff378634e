package org.ura.memory;

import java.time.Instant;

/// What an act may change of a unit.
///
/// @param deleted whether it is a tombstone
record UnitImage(String source, String target, boolean reviewed, boolean deleted, String changedBy, Instant changedAt) {

    static UnitImage of(UnitInfo unit) {
        return new UnitImage(unit.source(), unit.target(), unit.reviewed(), false, unit.changedBy(), unit.changedAt());
    }

    UnitImage gone() {
        return new UnitImage(source, target, reviewed, true, changedBy, changedAt);
    }
}
