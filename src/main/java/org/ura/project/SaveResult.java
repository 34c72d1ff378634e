package org.ura.project;

import java.util.List;

/// What became of a save, a confirmation or a reviewer's decision.
public sealed interface SaveResult {

    /// It is stored, durably. `row` is the segment as it is now.
    record Saved(SegmentRow row) implements SaveResult {}

    /// Somebody else was faster and nothing was stored. `current` is what is stored; the caller still has their own
    /// text.
    record Conflict(SegmentRow current) implements SaveResult {}

    /// The rules do not allow it and nothing was stored. `key` names the sentence in the message bundles, `args`
    /// fill
    /// it.
    record Rejected(String key, List<Object> args) implements SaveResult {}
}
