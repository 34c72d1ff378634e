package org.ura.formats;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.apache.commons.csv.QuoteMode;

/// Bilingual files as comma-separated values, in UTF-8 with a byte order mark, by which Excel knows it. They
/// come back with commas, semicolons or tabs, with the mark or without it, in UTF-16 too, which Excel calls
/// Unicode text.
final class CsvTable {

    private static final String MARK = "\uFEFF";

    private CsvTable() {}

    static void write(Bilingual document, OutputStream out) {
        try {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(MARK);
            CSVFormat format =
                    CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();
            CSVPrinter csv = new CSVPrinter(writer, format);
            csv.printRecord(Arrays.stream(Column.values()).map(Column::head).toList());
            for (BilingualParagraph paragraph : document.paragraphs()) {
                for (BilingualSegment segment : paragraph.segments()) {
                    csv.printRecord(
                            segment.number(),
                            CellGuard.on(BraceText.cell(segment.source())),
                            CellGuard.on(BraceText.cell(segment.target())),
                            segment.word(),
                            String.join("\n", CommentLines.of(segment)),
                            Reference.of(document, segment));
                }
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Pattern HEADS =
            Pattern.compile("\\A\\uFEFF?(sep=.\\R)?[^\\n]*\\bSource\\b[^\\n]*\\bTarget\\b", Pattern.CASE_INSENSITIVE);

    /// Whether a text begins with the heads of such a table.
    static boolean is(String text) {
        return HEADS.matcher(text).find();
    }

    static List<ReturnedDocument> read(String fileName, String text) {
        String table = text.startsWith(MARK) ? text.substring(1) : text;
        int end = table.startsWith("sep=") ? table.indexOf('\n') + 1 : 0; // which Excel understands
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(table.substring(end)))
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                .get();
        TableRows rows = new TableRows();
        try (CSVParser csv = CSVParser.parse(new StringReader(table.substring(end)), format)) {
            Map<Column, Integer> places = Map.of();
            for (CSVRecord record : csv) {
                List<String> cells = record.toList();
                if (places.isEmpty()) {
                    places = Column.places(cells);
                } else {
                    rows.add(row(cells, places, record.getRecordNumber()));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocument(Fault.DAMAGED, fileName, "CSV");
        }
        return rows.documents();
    }

    private static TableRows.Row row(List<String> cells, Map<Column, Integer> places, long number) {
        return new TableRows.Row(
                Column.REFERENCE.in(cells, places),
                CellGuard.off(Column.SOURCE.in(cells, places)),
                CellGuard.off(Column.TARGET.in(cells, places)),
                Column.STATE.in(cells, places),
                CellGuard.off(Column.COMMENT.in(cells, places)),
                "row " + number);
    }

    /// The one that stands most often in the first line.
    private static char delimiter(String table) {
        int end = table.indexOf('\n');
        String head = end < 0 ? table : table.substring(0, end);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(head, candidate) > count(head, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char character) {
        return text.chars().filter(other -> other == character).count();
    }
}
