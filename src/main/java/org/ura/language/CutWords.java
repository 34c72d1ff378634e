package org.ura.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ura.language.SourceFault.Kind;
import org.ura.text.Token;

/// Finds words that a blank has cut in two.
final class CutWords {

    private static final Set<String> CUT = SourceFaults.LISTS.under("cut");
    private static final Set<String> SHIFTED = SourceFaults.LISTS.under("shifted");
    private static final Set<String> BEFORE_SIGN = SourceFaults.LISTS.under("before-sign");
    private static final Set<String> AFTER_ENDING = SourceFaults.LISTS.under("after-ending");
    private static final Set<String> ENDINGS_OF_CONSONANTS =
            Set.of("it", "in", "ut", "un", "ët", "ën", "ës", "isë", "ëve");
    private static final int SHORTEST_NAME = 3;

    private CutWords() {}

    static List<SourceFault> in(Passage passage) {
        List<SourceFault> found = new ArrayList<>();
        for (int i = 1; i < passage.size() - 1; i++) {
            if (passage.isBlank(i) && passage.isWord(i - 1) && passage.isWord(i + 1)) {
                look(passage, i, found);
            }
        }
        return found;
    }

    private static void look(Passage passage, int blank, List<SourceFault> found) {
        Token head = passage.at(blank - 1);
        Token tail = passage.at(blank + 1);
        String halves = (head.text() + "_" + tail.text()).toLowerCase(Locale.ROOT);
        if (CUT.contains(halves) || isNameAndEnding(passage, blank)) {
            found.add(cut(head, tail, head.text() + tail.text()));
        } else if (SHIFTED.contains(halves)) {
            int last = head.text().length() - 1;
            found.add(cut(
                    head,
                    tail,
                    head.text().substring(0, last) + " " + head.text().charAt(last) + tail.text()));
        }
    }

    private static SourceFault cut(Token head, Token tail, String reading) {
        return new SourceFault(head.start(), tail.end(), Kind.CUT_WORD, reading);
    }

    /// `Macro n kishte`, `Izrael it ka`: an ending that is no word, behind a name that it fits.
    private static boolean isNameAndEnding(Passage passage, int blank) {
        String name = passage.at(blank - 1).text();
        if (!isName(name) || BEFORE_SIGN.contains(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean afterVowel = "aeiouyë".indexOf(name.charAt(name.length() - 1)) >= 0;
        return switch (passage.at(blank + 1).text()) {
            case "n", "t" -> afterVowel && (wordFollows(passage, blank + 2) || isClosed(passage, blank + 2));
            case "s" -> afterVowel && isClosed(passage, blank + 2);
            case String ending ->
                !afterVowel
                        && ENDINGS_OF_CONSONANTS.contains(ending)
                        && (isClosed(passage, blank + 2)
                                || AFTER_ENDING.contains(passage.at(blank + 3).text()));
        };
    }

    private static boolean isName(String word) {
        return word.length() >= SHORTEST_NAME
                && Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).allMatch(Character::isLowerCase);
    }

    private static boolean wordFollows(Passage passage, int place) {
        return passage.isSpace(place) && (passage.isWord(place + 1) || place >= passage.size());
    }

    /// Whether the clause or the text ends here. `n)` and `n'` are something else.
    private static boolean isClosed(Passage passage, int place) {
        return passage.isMark(place, ",;:!?.…") && passage.isSpace(place + 1);
    }
}
