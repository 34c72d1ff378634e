package org.ura.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far segments are that take over what a file says.
public enum ReturnedStates {
    /// As the file says where somebody has changed it there; else as far as they were.
    FILE,
    /// As far as they were.
    KEEP,
    /// All whose text is another are translated.
    TRANSLATED;

    /// The name in the REST interface.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one of that name.
    public static Optional<ReturnedStates> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
