package org.ura.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a row of a file that came back is to its segment.
public enum ReturnKind {
    /// It says something else than went out, and the segment is as it went out.
    CHANGED,
    /// It says something else, and the segment was changed here too; or its text was cleared there.
    CONFLICT,
    /// It says something else, with a tag that is wrong or missing.
    DAMAGED,
    /// It belongs to no segment that there is here, or its source is not the segment's.
    UNKNOWN,
    /// There is nothing to take from it.
    UNCHANGED;

    /// The kind's name in the REST interface.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of that name.
    public static Optional<ReturnKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
