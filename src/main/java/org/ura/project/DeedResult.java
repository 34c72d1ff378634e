package org.ura.project;

import java.util.List;

/// What became of a deed, an act that can be undone as one, or of undoing it.
public sealed interface DeedResult {

    /// It is stored, durably.
    ///
    /// @param deedId names the deed for [Deeds], 0 when nothing was changed
    /// @param changed how many segments it changed
    /// @param passedOver how many it was meant for but left as they were
    /// @param rows those of the changed segments that stand in the document asked about, as they are
    ///     now, in its order; at most 1,000
    record Done(long deedId, int changed, int passedOver, List<SegmentRow> rows) implements DeedResult {}

    /// Somebody else was faster and nothing was stored. `current` is a segment that has changed.
    record Conflict(SegmentRow current) implements DeedResult {}

    /// The rules do not allow it and nothing was stored. `key` names the sentence in the message
    /// bundles, `args` fill it.
    record Rejected(String key, List<Object> args) implements DeedResult {

        /// A sentence without places to fill.
        Rejected(String key) {
            this(key, List.of());
        }
    }
}
