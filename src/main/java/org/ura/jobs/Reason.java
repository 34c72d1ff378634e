package org.ura.jobs;

import java.util.List;

/// Why something could not be done.
///
/// @param key names the sentence in the message bundles
/// @param args fill its places
public record Reason(String key, List<String> args) {

    private static final String BETWEEN = "\u001f";
    private static final int MOST = 2_000;

    public static Reason of(String key, Object... args) {
        return new Reason(key, List.of(args).stream().map(String::valueOf).toList());
    }

    static Reason stored(String key, String args) {
        return new Reason(key, args.isEmpty() ? List.of() : List.of(args.split(BETWEEN, -1)));
    }

    /// The args as one text, as a row keeps them.
    String joined() {
        String joined = String.join(BETWEEN, args);
        return joined.length() <= MOST ? joined : joined.substring(0, MOST);
    }
}
