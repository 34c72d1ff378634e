package org.ura.memory;

/// What a deed does to one unit.
record UnitStep(long unitId, UnitImage before, UnitImage after) {

    static UnitStep delete(UnitInfo unit) {
        UnitImage image = UnitImage.of(unit);
        return new UnitStep(unit.id(), image, image.gone());
    }

    /// By how many units the memory grows.
    int growth() {
        return (before.deleted() ? 1 : 0) - (after.deleted() ? 1 : 0);
    }

    UnitStep back() {
        return new UnitStep(unitId, after, before);
    }
}
