package org.ura.reports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ura.memory.Csv;

/// A report as rows of values: numbers, or texts.
///
/// @param columns what the values are called, the same in every language
public record Table(List<String> columns, List<List<Object>> rows) {

    /// The rows with their names, for JSON.
    public List<Map<String, Object>> named() {
        return rows.stream().map(this::named).toList();
    }

    private Map<String, Object> named(List<Object> row) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            named.put(columns.get(i), row.get(i));
        }
        return named;
    }

    /// Writes RFC 4180 in UTF-8, texts guarded as [Csv] does it. `out` is flushed and stays open.
    public void writeCsv(OutputStream out) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            writer.write(line(columns));
            for (List<Object> row : rows) {
                writer.write(line(row));
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(List<?> cells) {
        return cells.stream()
                .map(cell -> cell instanceof Number ? cell.toString() : Csv.cell(cell.toString()))
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
