package org.ura.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ura.people.Refused;

/// Parameters that take one of a few words, the constants of an enum in lower case.
final class Choice {

    private Choice() {}

    /// The constant of this word. Throws [Refused], invalid, naming the parameter and its words, when there is none.
    static <E extends Enum<E>> E of(Class<E> type, String parameter, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Choice.word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> Refused.invalid(
                        "refused.choice",
                        parameter,
                        Arrays.stream(type.getEnumConstants()).map(Choice::word).collect(Collectors.joining(", "))));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
