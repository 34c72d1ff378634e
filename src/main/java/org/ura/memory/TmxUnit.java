package org.ura.memory;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A pair as it goes into a TMX file.
///
/// @param source the Albanian text
/// @param target the English text
/// @param createdBy who confirmed it first, `""` when not known
/// @param createdAt when that was
/// @param changedBy who changed it last, `""` when not known
/// @param changedAt when that was
/// @param props what else is known of it, by type
public record TmxUnit(
        String source,
        String target,
        String createdBy,
        @Nullable Instant createdAt,
        String changedBy,
        @Nullable Instant changedAt,
        Map<String, String> props) {

    /// A pair of which only the last change is known.
    public TmxUnit(String source, String target, String by, @Nullable Instant at, Map<String, String> props) {
        this(source, target, "", null, by, at, props);
    }
}
