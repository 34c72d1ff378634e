package org.ura.ui.memories;

import java.util.Locale;
import org.ura.memory.UnitChange;

/// A line of a unit's history as the browser takes it; the shape is `Change` in
/// `frontend/memory/types.ts`.
record ChangeData(
        String act, String by, String at, String sourceBefore, String targetBefore, String source, String target) {

    static ChangeData of(UnitChange change) {
        return new ChangeData(
                change.act().name().toLowerCase(Locale.ROOT),
                change.by(),
                change.at().toString(),
                change.sourceBefore(),
                change.targetBefore(),
                change.source(),
                change.target());
    }
}
