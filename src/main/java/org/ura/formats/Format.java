package org.ura.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// One kind of file: how its paragraphs are found, and how their translations are put back in their places.
/// Names, sizes and first bytes were checked before. The same bytes always give the same paragraphs.
public interface Format {

    /// The endings of its files in lower case, without the dot; an empty one is a name without an ending.
    List<String> extensions();

    /// Whether its files are ZIP archives.
    default boolean zipped() {
        return false;
    }

    /// Whether its files have both sides, so that a translation stands beside its source rather than in its
    /// place.
    default boolean bilingual(byte[] bytes) {
        return false;
    }

    /// Whether a translation must have the words only: line ends and tags are the format's own business.
    default boolean tagged() {
        return true;
    }

    /// All paragraphs in order, none when there is nothing to translate. Throws [UnreadableDocument].
    List<FileParagraph> read(String fileName, byte[] bytes);

    /// The original with each paragraph translated, one text for each that [#read] found. One that equals its
    /// paragraph changes nothing; an empty one leaves the paragraph out. Throws [UnreadableDocument].
    void write(String fileName, byte[] original, List<String> translations, OutputStream out) throws IOException;
}
