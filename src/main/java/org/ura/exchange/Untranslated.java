package org.ura.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What becomes of the segments that have no translation when a document is taken out in its own format.
public enum Untranslated {
    /// They stay in Albanian.
    KEEP,
    /// They are left out.
    OMIT;

    /// The choice of that name in the REST interface: `keep`, `omit`.
    public static Optional<Untranslated> named(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.word().equals(word))
                .findFirst();
    }

    /// All names.
    public static String words() {
        return Arrays.stream(values()).map(Untranslated::word).collect(Collectors.joining(", "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
