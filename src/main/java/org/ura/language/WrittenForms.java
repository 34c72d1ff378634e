package org.ura.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How words are written that are often found without their ë and ç, by what is left of them: `eshte`.
final class WrittenForms {

    private static final Map<String, String> SURE =
            bare("diacritics", "diacritics-in-lower-case", "diacritics-of-names");
    private static final Map<String, String> IN_COMPANY = bare("diacritics-in-company");
    private static final Map<String, String> AFTER_PARTICLE = bare("diacritics-after-të");
    private static final Map<String, String> NAMES = bare("diacritics-of-names");
    private static final Set<String> MAY_BE_NAMES =
            bare("diacritics-in-lower-case", "diacritics-in-company").keySet();
    private static final Set<String> RIGHT = Set.copyOf(SURE.values());
    private static final Set<String> AFTER_C = SourceFaults.LISTS.under("after-ç");
    private static final Set<String> PARTICLES = Set.of("të", "te", "mos");

    private WrittenForms() {}

    /// How a word in lower case is written; null when it is right, as far as is known.
    ///
    /// @param company whether words count that are doubtful where they stand alone
    static @Nullable String of(String lower, boolean company) {
        String form = SURE.get(lower);
        return form == null && company ? IN_COMPANY.get(lower) : form;
    }

    /// How it is written behind `të` or `mos`, where `kete` is `ketë`.
    static @Nullable String afterParticle(String lower, boolean company) {
        String form = AFTER_PARTICLE.get(lower);
        return form == null ? of(lower, company) : form;
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /// How a name is written that begins with a capital.
    static @Nullable String ofName(String name) {
        return NAMES.get(name);
    }

    /// Whether a word may be somebody's name when it begins with a capital: `Jane`.
    static boolean mayBeName(String lower) {
        return MAY_BE_NAMES.contains(lower);
    }

    /// Whether `ç'` can stand before this word.
    static boolean followsC(String word) {
        return AFTER_C.contains(word);
    }

    /// Whether a word in lower case is one that has ë or ç and is known to be right.
    static boolean isRight(String lower) {
        return RIGHT.contains(lower);
    }

    private static Map<String, String> bare(String... headings) {
        Map<String, String> forms = new HashMap<>();
        for (String heading : headings) {
            for (String form : SourceFaults.LISTS.under(heading)) {
                forms.put(without(form), form);
            }
        }
        return Map.copyOf(forms);
    }

    private static String without(String form) {
        return form.replace('ë', 'e').replace('ç', 'c').replace('Ë', 'E').replace('Ç', 'C');
    }
}
