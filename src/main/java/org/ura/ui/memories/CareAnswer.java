package org.ura.ui.memories;

import org.jspecify.annotations.Nullable;

/// What the browser is told after an act on units; the shape is `CareAnswer` in
/// `frontend/memory/types.ts`.
///
/// @param kind `done`, `conflict` or `rejected`
/// @param message what is said of it, in the person's language
/// @param deed by which it can be undone, 0 when it cannot
/// @param unit the unit as it is, after an edit or a conflict
record CareAnswer(
        String kind, String message, long deed, @Nullable UnitData unit) {}
