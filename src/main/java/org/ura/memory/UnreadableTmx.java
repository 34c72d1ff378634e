package org.ura.memory;

import java.util.List;

/// A file that is no TMX, or breaks off. The sentence that says what is wrong and where stands in the
/// message bundles under [#key()].
public class UnreadableTmx extends RuntimeException {

    private final String key;
    private final transient List<Object> args;

    UnreadableTmx(String key, Object... args) {
        super(key + " " + List.of(args));
        this.key = key;
        this.args = List.of(args);
    }

    public String key() {
        return key;
    }

    /// The values for the sentence's places.
    public List<Object> args() {
        return args;
    }
}
