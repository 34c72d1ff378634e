package org.ura.memory;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.ura.text.TaggedText;

/// Writes units as a table of [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180) in UTF-8, with a row of names
/// first.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a formula
/// and would run it. Such a cell, and one that begins with an apostrophe, gets an apostrophe in front;
/// whoever reads the table takes the first apostrophe of a cell off, and has the text as it was. Tags are
/// left out: a table has no place for them.
public final class Csv {

    private static final String RUN = "=+-@\t\r'";
    private static final List<String> NAMES = List.of(
            "source",
            "target",
            "project",
            "document",
            "reviewed",
            "created_by",
            "created_at",
            "changed_by",
            "changed_at");

    private Csv() {}

    /// Writes the units as they come. `out` is flushed and stays open.
    static void write(Iterable<KnownUnit> units, OutputStream out) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            row(writer, NAMES);
            Iterator<KnownUnit> each = units.iterator();
            while (each.hasNext()) {
                row(writer, cells(each.next()));
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(KnownUnit unit) {
        TmxStamp stamp = unit.stamp();
        return List.of(
                TaggedText.without(unit.source()),
                TaggedText.without(unit.target()),
                unit.provenance().project(),
                unit.provenance().document(),
                unit.provenance().reviewed() ? "yes" : "no",
                stamp.createdBy(),
                String.valueOf(stamp.createdAt()),
                stamp.changedBy(),
                String.valueOf(stamp.changedAt()));
    }

    private static void row(Writer writer, List<String> cells) throws IOException {
        writer.write(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    /// A text as a cell, guarded and in quotation marks.
    public static String cell(String text) {
        boolean dangerous = !text.isEmpty() && RUN.indexOf(text.charAt(0)) >= 0;
        String guarded = dangerous ? "'" + text : text;
        return "\"" + guarded.replace("\"", "\"\"") + "\"";
    }
}
