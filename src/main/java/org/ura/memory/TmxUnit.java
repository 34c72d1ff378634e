package org.ura.memory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A pair as it stands in a TMX file.
///
/// @param tuid what the file calls it, `""` when it does not
/// @param source the Albanian text
/// @param target the English text
/// @param createdBy who confirmed it first, `""` when not known
/// @param createdAt when that was
/// @param changedBy who changed it last, `""` when not known
/// @param changedAt when that was
/// @param props what else is known of it, in order
public record TmxUnit(
        String tuid,
        String source,
        String target,
        String createdBy,
        @Nullable Instant createdAt,
        String changedBy,
        @Nullable Instant changedAt,
        List<TmxProp> props) {

    /// A pair without a name, and what is known of it by type.
    public TmxUnit(
            String source,
            String target,
            String createdBy,
            @Nullable Instant createdAt,
            String changedBy,
            @Nullable Instant changedAt,
            Map<String, String> props) {
        this("", source, target, createdBy, createdAt, changedBy, changedAt, list(props));
    }

    /// A pair of which only the last change is known.
    public TmxUnit(String source, String target, String by, @Nullable Instant at, Map<String, String> props) {
        this(source, target, "", null, by, at, props);
    }

    /// What is said of it under this type, such as [Tmx#SEGMENT].
    public Optional<String> said(String type) {
        return props.stream()
                .filter(prop -> prop.type().equals(type))
                .map(TmxProp::text)
                .findFirst();
    }

    long characters() {
        int names = tuid.length() + createdBy.length() + changedBy.length();
        return (long) names + source.length() + target.length() + TmxProps.characters(props);
    }

    TmxUnit unnamed() {
        return new TmxUnit("", source, target, createdBy, createdAt, changedBy, changedAt, props);
    }

    private static List<TmxProp> list(Map<String, String> props) {
        return new TreeMap<>(props)
                .entrySet().stream()
                        .map(prop -> new TmxProp(prop.getKey(), prop.getValue()))
                        .toList();
    }
}
