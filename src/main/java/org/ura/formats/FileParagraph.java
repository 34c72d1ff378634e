package org.ura.formats;

import java.util.Set;

/// A paragraph as its file has it, before it is cut into segments.
///
/// @param structure what it is
/// @param text its text with inline tags, not blank without them, no white space at its ends
/// @param target its translation with the same tags, where the file has one already; otherwise empty
/// @param whole whether it is one segment, however many sentences it has, as a subtitle
/// @param marks the names of all its tags, of those too that stand around the text and are not shown; by them
///     it is found out whether a file that was written has lost one
public record FileParagraph(Structure structure, String text, String target, boolean whole, Set<String> marks) {

    public FileParagraph {
        marks = Set.copyOf(marks);
    }

    /// Text without anything.
    static FileParagraph plain(String text) {
        return new FileParagraph(Structure.PLAIN, text, "", false, Set.of());
    }
}
