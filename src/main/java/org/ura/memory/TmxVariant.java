package org.ura.memory;

import java.util.Locale;
import java.util.Set;

/// A `<tuv>`: a text in one language.
///
/// @param language as the file says it, such as `sq-AL`
/// @param text what it says, with its tags
/// @param stamp who wrote it and when, as far as it says so itself
/// @param props what else it says
record TmxVariant(String language, String text, TmxStamp stamp, TmxProps props) {

    /// Codes of ISO 639 for Albanian and its dialects, Tosk and Gheg.
    private static final Set<String> ALBANIAN = Set.of("sq", "sqi", "alb", "als", "aln");

    private static final Set<String> ENGLISH = Set.of("en", "eng");

    boolean albanian() {
        return ALBANIAN.contains(primary());
    }

    boolean english() {
        return ENGLISH.contains(primary());
    }

    private String primary() {
        return language.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
