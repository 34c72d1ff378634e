package org.ura.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ura.language.SourceFault.Kind;
import org.ura.text.Token;

/// Finds a comma or the end of a sentence with no blank behind it.
final class MissingSpaces {

    private static final Set<String> FILE_ENDINGS = SourceFaults.LISTS.under("file-endings");
    private static final int DIGITS_OF_YEAR = 4;

    private MissingSpaces() {}

    static List<SourceFault> in(Passage passage) {
        List<SourceFault> found = new ArrayList<>();
        for (int i = 1; i < passage.size() - 1; i++) {
            if (passage.isMark(i, ",.!?") && passage.isWord(i + 1) && lacksSpace(passage, i)) {
                Token mark = passage.at(i);
                found.add(new SourceFault(mark.start(), mark.end(), Kind.MISSING_SPACE, mark.text() + " "));
            }
        }
        return found;
    }

    private static boolean lacksSpace(Passage passage, int place) {
        if (passage.isOfMachines(place) || isRepeated(passage, place)) {
            return false;
        }
        return switch (passage.at(place).text()) {
            case "," -> isText(passage, place - 1);
            case "." -> endsSentence(passage, place - 1) && beginsSentence(passage, place + 1);
            default -> isText(passage, place - 1) && beginsSentence(passage, place + 1);
        };
    }

    /// `jpg,png,gif`, `a.b.c`: more than one such mark between words is a list or a name.
    private static boolean isRepeated(Passage passage, int place) {
        String mark = passage.at(place).text();
        List<Token> stretch = passage.stretch(place);
        return stretch.subList(0, stretch.size() - 1).stream()
                        .filter(token -> token.text().equals(mark))
                        .count()
                > 1;
    }

    private static boolean isText(Passage passage, int place) {
        return passage.isNumber(place)
                || isClosing(passage, place)
                || (passage.isWord(place) && passage.at(place).text().length() > 1);
    }

    /// A closing bracket or quote with a word in it.
    private static boolean isClosing(Passage passage, int place) {
        return (passage.isQuote(place) || passage.isMark(place, ")")) && passage.isWord(place - 1);
    }

    /// `tij.Njeriu`, `2012.Ai`, not `Dr.Leka`, `Xh.Leka`, `ASP.Net`.
    private static boolean endsSentence(Passage passage, int place) {
        String word = passage.at(place).text();
        if (passage.isNumber(place)) {
            return word.length() == DIGITS_OF_YEAR;
        }
        return isClosing(passage, place)
                || (passage.isWord(place) && isWholeWord(word) && !Abbreviations.has(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isWholeWord(String word) {
        boolean smallWord = word.length() == 2 && Character.isLowerCase(word.charAt(0));
        return (smallWord || word.length() > 2)
                && Character.isLowerCase(word.charAt(word.length() - 1))
                && word.chars().anyMatch(letter -> "aeiouyëAEIOUYË".indexOf(letter) >= 0);
    }

    /// `Njeriu`, or `I` before a blank.
    private static boolean beginsSentence(Passage passage, int place) {
        String word = passage.at(place).text();
        boolean capital = Character.isUpperCase(word.charAt(0));
        return capital
                && !FILE_ENDINGS.contains(word.toLowerCase(Locale.ROOT))
                && (word.length() == 1 ? passage.isSpace(place + 1) : Character.isLowerCase(word.charAt(1)));
    }
}
