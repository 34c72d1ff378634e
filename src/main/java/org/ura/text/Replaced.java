package org.ura.text;

import java.util.List;

/// A text and what it becomes when something in it is replaced.
///
/// @param before the text
/// @param after the same with the replacements in it
/// @param found what is replaced, in `before`, from left to right
/// @param put what stands in its place, in `after`, one for one; empty where something is only taken
///     away
public record Replaced(String before, String after, List<Span> found, List<Span> put) {

    public Replaced {
        found = List.copyOf(found);
        put = List.copyOf(put);
    }

    /// Whether it becomes another text.
    public boolean changed() {
        return !before.equals(after);
    }
}
