package org.ura.memory;

import java.util.List;

/// What became of an act on units, or of undoing one.
public sealed interface CareResult {

    /// It is stored, durably.
    ///
    /// @param deedId names the act for [Caring#undo], 0 when nothing was changed or it was an act of
    ///     undoing
    /// @param changed how many units it changed
    /// @param passedOver how many it was meant for but left as they were
    record Done(long deedId, int changed, int passedOver) implements CareResult {}

    /// Somebody else was faster and nothing was stored. `current` is the unit as it is.
    record Conflict(UnitInfo current) implements CareResult {}

    /// The rules do not allow it and nothing was stored. `key` names the sentence in the message
    /// bundles, `args` fill it.
    record Rejected(String key, List<Object> args) implements CareResult {

        /// A sentence with these in its places.
        Rejected(String key, Object... args) {
            this(key, List.of(args));
        }
    }
}
