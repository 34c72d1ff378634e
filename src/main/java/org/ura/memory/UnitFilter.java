package org.ura.memory;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.ura.text.TaggedText;

/// Which units are taken out. What is empty lets all through.
///
/// @param source what the Albanian text has in it, in capitals or not, tags left out
/// @param target what the English text has in it
/// @param by who changed the unit last, in capitals or not
/// @param from when it was changed at the earliest
/// @param until before when it was changed
public record UnitFilter(String source, String target, String by, Optional<Instant> from, Optional<Instant> until) {

    /// Lets all through.
    public static final UnitFilter ALL = new UnitFilter("", "", "", Optional.empty(), Optional.empty());

    boolean takes(KnownUnit unit) {
        Instant changed = Objects.requireNonNull(unit.stamp().changedAt());
        return has(unit.source(), source)
                && has(unit.target(), target)
                && (by.isEmpty() || by.equalsIgnoreCase(unit.stamp().changedBy()))
                && from.map(first -> !changed.isBefore(first)).orElse(true)
                && until.map(changed::isBefore).orElse(true);
    }

    private static boolean has(String text, String part) {
        return part.isEmpty() || lower(TaggedText.without(text)).contains(lower(part));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
