package org.ura.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ura.language.SourceFault.Kind;
import org.ura.text.Token;

/// Finds words that lack their ë or ç.
final class MissingDiacritics {

    private static final String APOSTROPHES = "'’‘ʼ`´";
    private static final Set<String> BEFORE_WE = SourceFaults.LISTS.under("before-we");
    private static final Set<String> AFTER_WE = SourceFaults.LISTS.under("after-we");
    private static final int LONGEST_ACRONYM = 3;

    private MissingDiacritics() {}

    static List<SourceFault> in(Passage passage) {
        List<SourceFault> found = in(passage, false);
        boolean bare = passage.text().chars().noneMatch(letter -> "ëçËÇ".indexOf(letter) >= 0);
        return !found.isEmpty() && bare ? in(passage, true) : found;
    }

    /// @param company whether words count that are doubtful where they stand alone
    private static List<SourceFault> in(Passage passage, boolean company) {
        List<SourceFault> found = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            String reading = passage.isWord(i) ? reading(passage, i, company) : null;
            if (reading != null && !passage.isOfMachines(i) && !isInName(passage, i) && !isWe(passage, i)) {
                Token word = passage.at(i);
                found.add(new SourceFault(word.start(), word.end(), Kind.MISSING_DIACRITICS, reading));
            }
        }
        return found;
    }

    /// How the word should be written; null when it is right, as far as is known.
    private static @Nullable String reading(Passage passage, int place, boolean company) {
        String word = passage.at(place).text();
        if (word.length() > 2 && APOSTROPHES.indexOf(word.charAt(1)) >= 0) {
            return elided(word, company);
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean afterParticle = WrittenForms.isParticle(passage.at(place - 2).text());
        String form = afterParticle ? WrittenForms.afterParticle(lower, company) : WrittenForms.of(lower, company);
        if (lower.equals(word)) {
            return form;
        }
        if (word.length() > LONGEST_ACRONYM && word.equals(word.toUpperCase(Locale.ROOT))) {
            return form == null ? null : form.toUpperCase(Locale.ROOT);
        }
        String name = WrittenForms.ofName(word);
        boolean mayBeWord = name == null && !WrittenForms.mayBeName(lower) && opensSentence(passage, place);
        return mayBeWord && form != null ? Character.toUpperCase(form.charAt(0)) + form.substring(1) : name;
    }

    /// `c'eshte`, `C'do`, `s'eshte`: a letter, an apostrophe and a word.
    private static @Nullable String elided(String word, boolean company) {
        String rest = word.substring(2);
        String known = WrittenForms.of(rest, company);
        String form = known == null ? rest : known;
        char first = word.charAt(0);
        boolean lacksCedilla = (first == 'c' || first == 'C') && WrittenForms.followsC(form);
        if (known == null && !lacksCedilla) {
            return null;
        }
        return (lacksCedilla ? first == 'c' ? "ç" : "Ç" : String.valueOf(first)) + word.charAt(1) + form;
    }

    private static boolean opensSentence(Passage passage, int place) {
        int before = place - 1;
        while (before >= 0 && (passage.isSpace(before) || passage.isQuote(before))) {
            before--;
        }
        boolean nameFollows = passage.isWord(place + 2)
                && Character.isUpperCase(passage.at(place + 2).text().charAt(0));
        return !nameFollows && (before < 0 || passage.isMark(before, ".!?…:-–—•"));
    }

    /// `une.com`: glued to what stands before or behind it by a stop.
    private static boolean isInName(Passage passage, int place) {
        return (passage.isMark(place + 1, ".")
                        && passage.isWord(place + 2)
                        && !Character.isUpperCase(passage.at(place + 2).text().charAt(0)))
                || (passage.isMark(place - 1, ".") && passage.isWord(place - 2));
    }

    /// `sepse ne duam`, `ne do të shkojmë`: a pronoun that has no ë.
    private static boolean isWe(Passage passage, int place) {
        return passage.at(place).text().equals("ne")
                && (!(passage.isWord(place + 2) || passage.isNumber(place + 2))
                        || AFTER_WE.contains(passage.at(place + 2).text())
                        || BEFORE_WE.contains(passage.at(place - 2).text().toLowerCase(Locale.ROOT)));
    }
}
