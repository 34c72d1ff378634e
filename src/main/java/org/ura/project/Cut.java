package org.ura.project;

import java.util.Optional;

/// A text cut in two.
///
/// @param left what stood before, without white space at the cut
/// @param gap the white space at the cut
/// @param right what stood behind, without white space at the cut
record Cut(String left, String gap, String right) {

    private static final char OPENING = '\uE000';
    private static final char CLOSING = '\uE400';
    private static final int TAGS = 0x400;

    /// Cuts at a UTF-16 offset.
    static Cut of(String text, int at) {
        int from = at;
        while (from > 0 && space(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && space(text.charAt(to))) {
            to++;
        }
        return new Cut(text.substring(0, from), text.substring(from, to), text.substring(to));
    }

    /// The key of the sentence that says why a text cannot be cut there, if so.
    static Optional<String> objection(String text, int at) {
        if (at < 0 || at > text.length()) {
            return Optional.of("rejected.cutOutside");
        }
        boolean inCharacter =
                at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return inCharacter || inTags(text, at) ? Optional.of("rejected.cutInside") : Optional.empty();
    }

    /// Whether both halves have text.
    boolean halves() {
        return !left.isEmpty() && !right.isEmpty();
    }

    /// Whether a tag that is opened before the cut is closed behind it.
    private static boolean inTags(String text, int at) {
        for (int i = 0; i < at; i++) {
            char opening = text.charAt(i);
            if (opening > OPENING && opening < OPENING + TAGS) {
                int closing = text.indexOf(opening - OPENING + CLOSING, i);
                if (closing >= at) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean space(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
