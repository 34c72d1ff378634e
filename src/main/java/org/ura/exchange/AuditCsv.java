package org.ura.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ura.memory.Csv;
import org.ura.people.AuditEntry;

/// Writes the record as a table of RFC 4180 in UTF-8, with a row of names first. Cells are guarded as [Csv]
/// does it.
final class AuditCsv {

    private AuditCsv() {}

    /// `out` is flushed and stays open.
    static void write(Stream<AuditEntry> lines, OutputStream out) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            row(
                    writer,
                    Stream.of(
                            "at",
                            "kind",
                            "person_id",
                            "person",
                            "way",
                            "subject",
                            "subject_id",
                            "project_id",
                            "detail",
                            "address"));
            for (AuditEntry line : (Iterable<AuditEntry>) lines::iterator) {
                row(
                        writer,
                        Stream.of(
                                line.at().toString(),
                                line.kind().name(),
                                id(line.personId()),
                                line.person(),
                                line.way().name(),
                                line.subject(),
                                id(line.subjectId()),
                                id(line.projectId()),
                                line.detail(),
                                line.address()));
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(long id) {
        return id == 0 ? "" : String.valueOf(id);
    }

    private static void row(Writer writer, Stream<String> cells) throws IOException {
        writer.write(cells.map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }
}
