package org.ura.language;

import java.util.ArrayList;
import java.util.List;
import org.ura.language.SourceFault.Kind;
import org.ura.text.Token;

/// Finds blanks where none belongs, and more than one where one does.
final class StraySpaces {

    private static final String CLOSING = ")]}%°";

    private StraySpaces() {}

    static List<SourceFault> in(Passage passage) {
        List<SourceFault> found = new ArrayList<>();
        for (int i = 1; i < passage.size() - 1; i++) {
            if (passage.isGap(i)) {
                look(passage, i, found);
            }
        }
        return found;
    }

    private static void look(Passage passage, int gap, List<SourceFault> found) {
        Token blanks = passage.at(gap);
        Token before = passage.at(gap - 1);
        Token after = passage.at(gap + 1);
        if (isBeforeMark(passage, gap)) {
            String reading = after.text() + (passage.isWord(gap + 2) ? " " : "");
            found.add(new SourceFault(blanks.start(), after.end(), Kind.STRAY_SPACE, reading));
        } else if (isAfterOpening(passage, gap)) {
            found.add(new SourceFault(before.start(), blanks.end(), Kind.STRAY_SPACE, before.text()));
        } else if (blanks.text().length() > 1) {
            found.add(new SourceFault(blanks.start(), blanks.end(), Kind.DOUBLE_SPACE, " "));
        }
    }

    /// `Scholz , tha`, `këtu .Ata`, `qeverisë ) të`. Not `mirë …`, `. . .`, `.NET`, `:)` or `3 : 2`.
    private static boolean isBeforeMark(Passage passage, int gap) {
        if (!mayStandBefore(passage, gap - 1) || passage.at(gap + 1).kind() != Token.Kind.MARK) {
            return false;
        }
        int next = gap + 2;
        return switch (passage.at(gap + 1).text()) {
            case "," -> passage.isSpace(next) || passage.isWord(next) || passage.isQuote(next);
            case "." -> passage.isSpace(next) ? !passage.isMark(next + 1, ".") : begins(passage.at(next));
            case ";", ":" -> passage.isSpace(next) && !(passage.isNumber(gap - 1) && passage.isNumber(next + 1));
            case "!", "?" -> passage.isSpace(next) || passage.isMark(next, "!?)") || passage.isQuote(next);
            case ")" -> isOpened(passage, gap);
            default -> false;
        };
    }

    private static boolean mayStandBefore(Passage passage, int place) {
        return passage.isWord(place)
                || passage.isNumber(place)
                || passage.isMark(place, CLOSING)
                || passage.isQuote(place)
                || passage.isTag(place);
    }

    /// `( sipas qeverisë)`; the bracket must be closed later.
    private static boolean isAfterOpening(Passage passage, int gap) {
        return passage.isMark(gap - 1, "(")
                && passage.isSpace(gap - 2)
                && (passage.isWord(gap + 1) || passage.isNumber(gap + 1))
                && isClosed(passage, gap);
    }

    private static boolean isOpened(Passage passage, int place) {
        int open = 0;
        for (int i = 0; i < place; i++) {
            open = passage.isMark(i, "(") ? open + 1 : passage.isMark(i, ")") ? Math.max(0, open - 1) : open;
        }
        return open > 0;
    }

    private static boolean isClosed(Passage passage, int place) {
        for (int i = place; i < passage.size(); i++) {
            if (passage.isMark(i, "()")) {
                return passage.isMark(i, ")");
            }
        }
        return false;
    }

    /// A capital and a small letter: `Ata`, not `NET`.
    private static boolean begins(Token token) {
        String text = token.text();
        return text.length() > 1 && Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1));
    }
}
