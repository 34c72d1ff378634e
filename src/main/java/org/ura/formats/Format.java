package org.ura.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// One kind of file: how its paragraphs are found, and how their translations are put back in their places. Names
/// and sizes were checked before.
sealed interface Format permits PlainText {

    /// The endings of its files in lower case, without the dot; an empty one is a name without an ending.
    List<String> extensions();

    /// The texts of all paragraphs in order, not blank, no white space at their ends. Throws [UnreadableDocument].
    List<String> paragraphs(String fileName, byte[] bytes);

    /// The original with each paragraph replaced by its translation, one for each that [#paragraphs] found.
    void write(String fileName, byte[] original, List<String> translations, OutputStream out) throws IOException;
}
