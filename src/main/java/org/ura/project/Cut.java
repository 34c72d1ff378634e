package org.ura.project;

import java.util.Optional;
import org.ura.text.TaggedText;

/// A text cut in two. A pair of tags around the cut has one half here and one there; merged, they are a pair
/// again.
///
/// @param left what stood before, without white space at the cut
/// @param gap the white space at the cut
/// @param right what stood behind, without white space at the cut
record Cut(String left, String gap, String right) {

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
        return inCharacter ? Optional.of("rejected.cutInside") : Optional.empty();
    }

    /// Whether both halves have text, tags aside.
    boolean halves() {
        return !TaggedText.without(left).isBlank() && !TaggedText.without(right).isBlank();
    }

    private static boolean space(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
