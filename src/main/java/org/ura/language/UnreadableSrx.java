package org.ura.language;

import java.util.List;

/// A file that is no SRX, or that has no rules for Albanian. The sentence that says so stands in the message bundles
/// under [#key()].
public class UnreadableSrx extends RuntimeException {

    private final String key;
    private final transient List<Object> args;

    UnreadableSrx(String key, Object... args) {
        super(key + " " + List.of(args));
        this.key = key;
        this.args = List.of(args);
    }

    public String key() {
        return key;
    }

    /// The values for the sentence's `{0}`, `{1}` …
    public List<Object> args() {
        return args;
    }
}
