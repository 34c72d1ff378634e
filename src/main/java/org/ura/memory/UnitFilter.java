package org.ura.memory;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.ura.language.Folding;
import org.ura.text.TaggedText;

/// Which units are shown, and taken out. What is empty lets all through.
///
/// @param source what the Albanian text has in it, capitals and accents alike, tags left out
/// @param target what the English text has in it, in the same way
/// @param by who changed the unit last, in capitals or not
/// @param document what the name of its document has in it, in capitals or not
/// @param from when it was changed at the earliest
/// @param until before when it was changed
/// @param approval whether a reviewer has approved it
/// @param origin where it came from
/// @param kind whether there are others like it
public record UnitFilter(
        String source,
        String target,
        String by,
        String document,
        Optional<Instant> from,
        Optional<Instant> until,
        Approval approval,
        Origin origin,
        Kind kind) {

    /// Lets all through.
    public static final UnitFilter ALL = new UnitFilter("", "", "", Optional.empty(), Optional.empty());

    /// Whether a reviewer has approved a unit.
    public enum Approval {
        ANY,
        REVIEWED,
        /// Not approved yet.
        OPEN
    }

    /// Where a unit came from.
    public enum Origin {
        ANY,
        /// Somebody confirmed it here.
        CONFIRMED,
        /// A file brought it.
        IMPORTED
    }

    /// Which others a memory has beside a unit.
    public enum Kind {
        ALL,
        /// Those that the memory has several times: same source, same target.
        DUPLICATE,
        /// Those whose source the memory also has with another target.
        INCONSISTENT
    }

    /// By texts, person and time only.
    public UnitFilter(String source, String target, String by, Optional<Instant> from, Optional<Instant> until) {
        this(source, target, by, "", from, until, Approval.ANY, Origin.ANY, Kind.ALL);
    }

    /// The same among duplicates only, or among all.
    public UnitFilter of(Kind other) {
        return new UnitFilter(source, target, by, document, from, until, approval, origin, other);
    }

    /// Whether the unit itself passes; of which kind it is, the index knows.
    boolean takes(UnitInfo unit) {
        return has(unit.source(), source)
                && has(unit.target(), target)
                && (by.isEmpty() || lower(by).equals(lower(unit.changedBy())))
                && lower(unit.document()).contains(lower(document))
                && from.map(first -> !unit.changedAt().isBefore(first)).orElse(true)
                && until.map(unit.changedAt()::isBefore).orElse(true)
                && (approval == Approval.ANY || (approval == Approval.REVIEWED) == unit.reviewed())
                && (origin == Origin.ANY || (origin == Origin.IMPORTED) == unit.imported());
    }

    private static boolean has(String text, String part) {
        return part.isEmpty() || Folding.fold(TaggedText.without(text)).contains(Folding.fold(part));
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
