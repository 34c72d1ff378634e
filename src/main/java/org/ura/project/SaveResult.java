package org.ura.project;

import java.util.List;

/// What became of a save, a confirmation or a reviewer's decision.
public sealed interface SaveResult {

    /// It is stored, durably. `row` is the segment as it is now, `repeated` what confirming did to the
    /// others of the same source, `deedId` names a reviewer's decision for [Deeds], 0 for anything else.
    record Saved(SegmentRow row, Repeated repeated, long deedId) implements SaveResult {

        /// Stored, without any bearing on others.
        public Saved(SegmentRow row) {
            this(row, Repeated.NONE, 0);
        }
    }

    /// Somebody else was faster and nothing was stored. `current` is what is stored; the caller still has their
    /// own text.
    record Conflict(SegmentRow current) implements SaveResult {}

    /// The segment was merged into another and takes no text any more; nothing was stored, and the
    /// caller still has theirs. `into` is the one it went into, over however many merges, `was` the
    /// text that it brought there.
    record Merged(SegmentRow into, String was) implements SaveResult {}

    /// The rules do not allow it and nothing was stored. `key` names the sentence in the message
    /// bundles, `args` fill it.
    record Rejected(String key, List<Object> args) implements SaveResult {}
}
