package org.ura.language;

/// A piece of Albanian text that goes into a translation by rule: a number, a date, the name of a month, an
/// e-mail or web address.
///
/// @param kind what it is
/// @param start where it begins, in UTF-16 units
/// @param end where it ends, exclusive
/// @param text as it is written
public record Placeable(Kind kind, int start, int end, String text) {

    /// The kinds of such pieces.
    public enum Kind {
        /// An e-mail address.
        EMAIL,
        /// A web address, with its scheme or `www.`.
        ADDRESS,
        /// A day, month and year in figures.
        DATE,
        /// The name of a month, in any case.
        MONTH,
        /// A number, a time, a score.
        NUMBER
    }
}
