package org.ura.language;

/// A likely fault in a source text, and how the text would be right.
///
/// @param from where it begins, in UTF-16 units from 0
/// @param to where it ends, exclusive
/// @param kind what is wrong
/// @param reading what would stand there; it takes the place of the whole span
public record SourceFault(int from, int to, Kind kind, String reading) {

    /// What can be wrong with a source text.
    public enum Kind {
        /// `Scholz ,`, `( sipas`
        STRAY_SPACE,
        /// two blanks, or more, where one belongs
        DOUBLE_SPACE,
        /// `tij.Njeriu`, `histori,historinë`
        MISSING_SPACE,
        /// `Macro n`, `Izrael it`
        CUT_WORD,
        /// `dhe dhe`
        DOUBLED_WORD,
        /// `eshte`, `c'do`
        MISSING_DIACRITICS,
        /// `èshtè`, or a letter of another script that looks like the right one
        WRONG_LETTER
    }

    boolean overlaps(SourceFault other) {
        return from < other.to && other.from < to;
    }
}
