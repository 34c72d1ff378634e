package org.ura.project;

import org.ura.people.Refused;

/// A piece of a document's rows.
///
/// @param from how many rows to pass over, of those that pass the filter; 0 is the first
/// @param count how many rows at most, 1 to 1,000
/// @param filter which rows
public record Window(int from, int count, Filter filter) {

    /// The most rows that are read at once.
    public static final int LARGEST = 1000;

    /// Throws [Refused], invalid, for a `from` or `count` out of range.
    public Window {
        if (from < 0 || count < 1 || count > LARGEST) {
            throw Refused.invalid("refused.window", LARGEST);
        }
    }
}
