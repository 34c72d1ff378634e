package org.ura.memory;

import java.util.List;

/// A word of which parts are known, with any letters where a `*` stands. To look for one part after another takes
/// time that grows with the word and the parts; a regular expression would try each `*` against each.
record Pieces(List<String> pieces) {

    static Pieces of(String text) {
        return new Pieces(List.of(text.split("\\*", -1)));
    }

    /// Whether the whole word is so.
    boolean fit(String word) {
        String first = pieces.getFirst();
        if (pieces.size() == 1) {
            return word.equals(first);
        }
        int from = first.length();
        int to = word.length() - pieces.getLast().length();
        if (from > to || !word.startsWith(first) || !word.endsWith(pieces.getLast())) {
            return false;
        }
        for (String piece : pieces.subList(1, pieces.size() - 1)) {
            int at = word.indexOf(piece, from, to); // the first place leaves the most for those that follow
            if (at < 0) {
                return false;
            }
            from = at + piece.length();
        }
        return true;
    }
}
