package org.ura.people;

import java.util.List;

/// A request that is turned down before anything was stored. The sentence that says why stands in the message
/// bundles under [#key()], so that each person reads it in the language they chose.
public class Refused extends RuntimeException {

    /// Which kind of answer this is; the REST interface maps each to a status.
    public enum Kind {
        /// The input is not valid (400).
        INVALID,
        /// The role does not allow it (403).
        FORBIDDEN,
        /// There is no such thing, or the caller may not know that there is (404).
        UNKNOWN,
        /// It clashes with what is there already (409).
        CLASH
    }

    private final Kind kind;
    private final String key;
    private final transient List<Object> args;

    private Refused(Kind kind, String key, Object... args) {
        super(kind + " " + key + " " + List.of(args));
        this.kind = kind;
        this.key = key;
        this.args = List.of(args);
    }

    /// Input that cannot be taken. `key` names the sentence, `args` fill its places.
    public static Refused invalid(String key, Object... args) {
        return new Refused(Kind.INVALID, key, args);
    }

    /// An act that the caller's role does not allow.
    public static Refused forbidden(String key, Object... args) {
        return new Refused(Kind.FORBIDDEN, key, args);
    }

    /// Something that does not exist, or that the caller may not see.
    public static Refused unknown(String key, Object... args) {
        return new Refused(Kind.UNKNOWN, key, args);
    }

    /// Something that stands against what is stored.
    public static Refused clash(String key, Object... args) {
        return new Refused(Kind.CLASH, key, args);
    }

    public Kind kind() {
        return kind;
    }

    /// The message bundles' key of the sentence.
    public String key() {
        return key;
    }

    /// The values for the sentence's `{0}`, `{1}` …
    public List<Object> args() {
        return args;
    }
}
