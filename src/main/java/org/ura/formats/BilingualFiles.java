package org.ura.formats;

import java.io.OutputStream;

/// Documents with both sides as files for other programs, and back: what goes out and comes back untouched is
/// equal to the character. Half a surrogate pair goes out as `�`, since no file can carry it.
public final class BilingualFiles {

    private BilingualFiles() {}

    /// Writes the document, a paragraph at a time: memory does not grow with its length. The stream is flushed and
    /// left open. Throws [java.io.UncheckedIOException] when the stream breaks.
    public static void write(BilingualFormat format, Bilingual document, OutputStream out) {
        switch (format) {
            case XLIFF_2_1 -> Xliff21Writer.write(document, out);
            case XLIFF_1_2 -> Xliff12Writer.write(document, out);
            case DOCX_TABLE -> DocxWriter.write(document, out);
            case XLSX -> XlsxWriter.write(document, out);
            case PO -> PoWriter.write(document, out);
            case CSV -> CsvTable.write(document, out);
            case HTML -> HtmlTable.write(document, out);
        }
    }

    /// Reads a file that went out and comes back, whatever has become of it meanwhile. Its format is seen by its
    /// content. Throws [UnreadableDocument], naming what is wrong and where, for one that is damaged as a
    /// whole, breaks a rule of its standard, or has no segment that says where it belongs; a damaged tag is
    /// told with its segment.
    public static ReturnedFile read(String fileName, byte[] bytes) {
        return Recognised.read(fileName, bytes);
    }
}
