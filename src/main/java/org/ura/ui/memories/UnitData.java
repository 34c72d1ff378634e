package org.ura.ui.memories;

import org.ura.memory.UnitInfo;

/// A unit as the browser takes it; the shape is `Unit` in `frontend/memory/types.ts`.
record UnitData(
        long id,
        long version,
        String source,
        String target,
        String document,
        boolean reviewed,
        boolean imported,
        String createdBy,
        String createdAt,
        String by,
        String at) {

    static UnitData of(UnitInfo unit) {
        return new UnitData(
                unit.id(),
                unit.version(),
                unit.source(),
                unit.target(),
                unit.document(),
                unit.reviewed(),
                unit.imported(),
                unit.createdBy(),
                unit.createdAt().toString(),
                unit.changedBy(),
                unit.changedAt().toString());
    }
}
