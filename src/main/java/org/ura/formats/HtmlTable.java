package org.ura.formats;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Bilingual files as a page with both sides beside each other, which prints well and needs nothing from
/// anywhere. It is read back as browsers save it: by the references of its rows and the classes of their cells.
final class HtmlTable {

    private static final String REFERENCE = "data-ura";
    private static final Pattern TAG = Pattern.compile("\\{(?!\\{)[^}<&]{1,12}}|\\{\\{");

    private static final String STYLE = """
            body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; color: #1c1917; background: #fff; }
            h1 { font-size: 1.25rem; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; }
            th, td { border: 1px solid #a8a29e; padding: .4rem .6rem; text-align: start; vertical-align: top; }
            td { overflow-wrap: anywhere; }
            .source, .target, .comment { white-space: pre-wrap; }
            .number { width: 5rem; } .state { width: 6rem; } .comment { width: 20%; }
            thead { display: table-header-group; }
            tr { break-inside: avoid; }
            .tag { color: #9a3412; font-size: .85em; }
            @page { size: A4 landscape; margin: 12mm; }
            @media print { body { margin: 0; font-size: 9pt; } }
            """;

    private final Writer out;

    private HtmlTable(Writer out) {
        this.out = out;
    }

    static void write(Bilingual document, OutputStream out) {
        try (Writer kept = new BufferedWriter(new OutputStreamWriter(new Open(out), StandardCharsets.UTF_8))) {
            new HtmlTable(kept).document(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A stream that stays open.
    private static final class Open extends java.io.FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private void document(Bilingual document) throws IOException {
        String name = escaped(XmlText.withoutForbidden(document.documentName()));
        out.write(
                "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + name + "</title>\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width\">\n<style>\n" + STYLE + "</style>\n</head>\n");
        out.write("<body>\n<h1>" + name + "</h1>\n<table>\n<thead>\n<tr>");
        for (Column column : Column.values()) {
            if (column != Column.REFERENCE) {
                out.write("<th scope=\"col\" class=\"" + type(column) + "\">" + column.head() + "</th>");
            }
        }
        out.write("</tr>\n</thead>\n<tbody>\n");
        for (BilingualParagraph paragraph : document.paragraphs()) {
            for (BilingualSegment segment : paragraph.segments()) {
                row(document, segment);
            }
        }
        out.write("</tbody>\n</table>\n</body>\n</html>\n");
    }

    private void row(Bilingual document, BilingualSegment segment) throws IOException {
        out.write("<tr " + REFERENCE + "=\"" + Reference.of(document, segment) + "\">");
        cell(Column.NUMBER, "", Integer.toString(segment.number()));
        cell(Column.SOURCE, " lang=\"sq\"", marked(segment.source()));
        cell(Column.TARGET, " lang=\"en\"", marked(segment.target()));
        cell(Column.STATE, "", segment.word());
        cell(Column.COMMENT, "", escaped(String.join("\n", CommentLines.of(segment))));
        out.write("</tr>\n");
    }

    private void cell(Column column, String language, String html) throws IOException {
        out.write("<td class=\"" + type(column) + "\"" + language + ">" + html + "</td>");
    }

    private static String type(Column column) {
        return column.head().toLowerCase(java.util.Locale.ROOT);
    }

    private static String marked(String text) {
        return TAG.matcher(escaped(BraceText.write(text)))
                .replaceAll(tag -> tag.group().equals("{{")
                        ? "{{"
                        : "<span class=\"tag\">" + java.util.regex.Matcher.quoteReplacement(tag.group()) + "</span>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\u00a0", "&nbsp;");
    }

    static List<ReturnedDocument> read(String html) {
        TableRows rows = new TableRows();
        int number = 0;
        for (Element row : new ArrayList<>(Jsoup.parse(html).select("tr[" + REFERENCE + "]"))) {
            rows.add(new TableRows.Row(
                    row.attr(REFERENCE),
                    cell(row, Column.SOURCE),
                    cell(row, Column.TARGET),
                    cell(row, Column.STATE),
                    cell(row, Column.COMMENT),
                    "row " + ++number));
        }
        return rows.documents();
    }

    private static String cell(Element row, Column column) {
        Element cell = row.selectFirst("td." + type(column));
        return cell == null ? "" : cell.wholeText();
    }
}
