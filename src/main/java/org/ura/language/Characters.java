package org.ura.language;

import java.util.function.IntPredicate;

/// The kinds of characters that matter where sentences end.
final class Characters {

    private static final String STOPS = ".?!…";
    private static final String QUOTES = "\"'“”„‟‘’‚«»‹›";
    private static final String DASHES = "-–—―";

    private Characters() {}

    static boolean isStop(int character) {
        return STOPS.indexOf(character) >= 0;
    }

    /// White space of every kind, the no-break space too.
    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /// A quote or bracket that belongs to what stands before it. Typists use each quote for both sides, so that the
    /// place decides, not the shape.
    static boolean isClosing(int character) {
        return QUOTES.indexOf(character) >= 0 || ")]}".indexOf(character) >= 0;
    }

    static boolean isOpeningBracket(int character) {
        return "([{".indexOf(character) >= 0;
    }

    static boolean isDash(int character) {
        return DASHES.indexOf(character) >= 0;
    }

    /// A quote, bracket or dash that may stand before the first word of a sentence.
    static boolean isOpening(int character) {
        return QUOTES.indexOf(character) >= 0 || isOpeningBracket(character) || isDash(character);
    }

    static int skipSpace(String text, int from) {
        return skip(text, from, Characters::isSpace);
    }

    /// The first index at or after `from` whose character is not `wanted`; the text's length if there is none.
    static int skip(String text, int from, IntPredicate wanted) {
        int at = from;
        while (at < text.length() && wanted.test(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
