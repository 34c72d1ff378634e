package org.ura.memory;

import java.util.ArrayList;
import java.util.List;

/// What a file says of a unit besides its texts, as far as a memory takes it: beyond its bound nothing is kept.
final class TmxProps {

    /// The most characters of them together.
    static final int LONGEST = 20_000;

    /// As much of what memories write of their own: a unit that was taken can go out and come back.
    private static final int LONGEST_OWN = 5_000;

    /// What each takes for itself, so that empty ones have a bound too.
    private static final int EACH = 10;

    private final List<TmxProp> props = new ArrayList<>();
    private long characters;
    private long own;

    static long characters(List<TmxProp> props) {
        return props.stream().mapToLong(TmxProps::characters).sum();
    }

    private static long characters(TmxProp prop) {
        return (long) EACH + prop.type().length() + prop.text().length();
    }

    void add(TmxProp prop) {
        if (KnownUnit.own(prop)) {
            own += characters(prop);
        } else {
            characters += characters(prop);
        }
        if (characters <= LONGEST && own <= LONGEST_OWN) {
            props.add(prop);
        }
    }

    List<TmxProp> list() {
        return props;
    }

    /// Whether these and those of others are more than a memory takes.
    boolean tooLongWith(TmxProps source, TmxProps target) {
        return characters + source.characters + target.characters > LONGEST
                || own + source.own + target.own > LONGEST_OWN;
    }
}
