package org.ura.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a segment is: the states of XLIFF 2.
public enum State {
    /// Nobody has confirmed a translation; with text it is a draft.
    INITIAL,
    /// A translator has confirmed it. A reviewer may have returned it with a reason.
    TRANSLATED,
    /// A reviewer has approved it.
    REVIEWED,
    /// It is published and should not change any more.
    FINAL;

    /// The state as XLIFF and the REST interface write it: `initial`, `translated` …
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The state of that word.
    public static Optional<State> named(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
