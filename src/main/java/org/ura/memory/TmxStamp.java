package org.ura.memory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who made something and who changed it, and when; `""` and null for what is not known.
record TmxStamp(
        String createdBy,
        @Nullable Instant createdAt,
        String changedBy,
        @Nullable Instant changedAt) {

    static final TmxStamp NONE = new TmxStamp("", null, "", null);

    /// This, and where it says nothing, the other.
    TmxStamp or(TmxStamp other) {
        return new TmxStamp(
                createdBy.isEmpty() ? other.createdBy : createdBy,
                createdAt == null ? other.createdAt : createdAt,
                changedBy.isEmpty() ? other.changedBy : changedBy,
                changedAt == null ? other.changedAt : changedAt);
    }
}
