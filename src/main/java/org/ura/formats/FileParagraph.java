package org.ura.formats;

import java.util.Set;

/// A paragraph as its file has it, before it is cut into segments.
///
/// @param structure what it is
/// @param text its text with inline tags, not blank without them, no white space at its ends
/// @param target its translation with the same tags, where the file has one already; otherwise empty
/// @param state the state of XLIFF 2 that the file says the translation is in, where it says one; otherwise empty
/// @param whole whether it is one segment, however many sentences it has, as a subtitle
/// @param marks the names of all its tags, of those too that stand around the text and are not shown; by them
///     it is found out whether a file that was written has lost one
public record FileParagraph(
        Structure structure, String text, String target, String state, boolean whole, Set<String> marks) {

    public FileParagraph {
        marks = Set.copyOf(marks);
    }

    /// One that its file says no state of.
    public FileParagraph(Structure structure, String text, String target, boolean whole, Set<String> marks) {
        this(structure, text, target, "", whole, marks);
    }

    /// Text without anything.
    static FileParagraph plain(String text) {
        return new FileParagraph(Structure.PLAIN, text, "", false, Set.of());
    }
}
