package org.ura.formats;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/// Bilingual files in XLIFF 2.1 (OASIS Standard, 13 February 2018), Albanian to English.
///
/// One `<file id="f…">` holds one document, a `<unit id="p3">` each paragraph, a `<segment id="s7">` each segment
/// with its `state`; behind `f` and `s` stand the references by which they are known again. A returned one has the
/// `subState` `ura:returned`, and its reason is the unit's note `n7` of the category `ura:returned`; comments are
/// notes `c1-7`, `c2-7` of the category `ura:comment`, matches are those of the module for translation
/// candidates. What stands between segments is an `<ignorable>`. All white space counts. What is wrong with a
/// segment is written as [Xliff21Issues] says, and passed over when it is read. Characters that XML cannot
/// carry are written as `<cp hex="…"/>`, inline tags as [Xliff21Tags] says.
public final class Xliff21 {

    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
    static final String RETURNED = "ura:returned";

    private Xliff21() {}

    /// Writes the document in UTF-8, a paragraph at a time: memory does not grow with its length. The stream
    /// is flushed and left open. A half of a surrogate pair becomes `�`, since no file can carry it. Throws
    /// [java.io.UncheckedIOException] when the stream breaks.
    public static void write(Bilingual document, OutputStream out) {
        Xliff21Writer.write(document, out);
    }

    /// Reads back what [#write] wrote. A document type declaration is refused and nothing outside is
    /// resolved; other inline elements than those of characters and tags too, with an
    /// [IllegalArgumentException] that names the line.
    public static List<BilingualParagraph> read(InputStream in) {
        return Xliff21Reader.read(in);
    }
}
