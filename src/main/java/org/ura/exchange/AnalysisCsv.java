package org.ura.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ura.memory.Csv;

/// Writes an analysis as a table of RFC 4180 in UTF-8: a row a document and band, then the total, whose rows
/// name no document. Names are guarded as [Csv] does it; numbers stand without quotation marks.
final class AnalysisCsv {

    private AnalysisCsv() {}

    static void write(Analysis analysis, OutputStream out) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            writer.write("\"document\",\"band\",\"segments\",\"words\",\"characters\"\r\n");
            for (Analysis.Counted document : analysis.documents()) {
                rows(writer, document.name(), document.breakdown());
            }
            rows(writer, "", analysis.total());
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rows(Writer writer, String name, Breakdown breakdown) throws IOException {
        for (Map.Entry<Band, Figures> band : breakdown.bands().entrySet()) {
            Figures figures = band.getValue();
            writer.write("%s,%s,%d,%d,%d\r\n"
                    .formatted(
                            Csv.cell(name),
                            Csv.cell(band.getKey().word()),
                            figures.segments(),
                            figures.words(),
                            figures.characters()));
        }
    }
}
