package org.ura.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The Albanian abbreviations of the rules that the workbench brings along.
final class Abbreviations {

    private static final Set<String> ALL = Arrays.stream(AbbreviationList.values())
            .flatMap(list -> list.words(SrxRules.builtIn()).stream())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private Abbreviations() {}

    /// Whether a word in small letters, without its last stop, is one: `z`, `p.sh`, `art`.
    static boolean has(String word) {
        return ALL.contains(word);
    }
}
