package org.ura.language;

import java.util.List;

/// Rules that no text can be segmented by, or a file that has none. The sentence that says why stands in the message
/// bundles under [#key()].
public class UnusableRules extends RuntimeException {

    private final String key;
    private final transient List<Object> args;

    public UnusableRules(String key, Object... args) {
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
