package org.ura.formats;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Writes a bilingual file as gettext's messages. The reference is a message's context; state and comments are
/// extracted comments (`#.`); a draft and a returned translation are fuzzy. Beyond [BraceText], backslash,
/// quote, tab and line feed are written as in C.
final class PoWriter {

    static final String STATE = "state: ";

    private static final String LINE = "{U+000A}";

    private final Writer out;

    private PoWriter(Writer out) {
        this.out = out;
    }

    static void write(Bilingual document, OutputStream out) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            new PoWriter(writer).document(document);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void document(Bilingual document) throws IOException {
        string("msgid", "");
        string(
                "msgstr",
                "Project-Id-Version: "
                        + BraceText.write(document.documentName()).replace('\n', ' ')
                        + "\nLanguage: en\nX-Source-Language: sq\nMIME-Version: 1.0\n"
                        + "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n");
        for (BilingualParagraph paragraph : document.paragraphs()) {
            for (BilingualSegment segment : paragraph.segments()) {
                message(document, segment);
            }
        }
    }

    private void message(Bilingual document, BilingualSegment segment) throws IOException {
        out.write("\n#. " + STATE + segment.word() + "\n");
        for (String line : CommentLines.of(segment)) {
            out.write("#. " + line + "\n");
        }
        boolean draft = segment.state().equals("initial") && !segment.target().isEmpty();
        if (draft || segment.returned()) {
            out.write("#, fuzzy\n");
        }
        string("msgctxt", Reference.of(document, segment).toString());
        string("msgid", inner(BraceText.write(segment.source())));
        string("msgstr", inner(BraceText.write(segment.target())));
    }

    /// A text neither begins nor ends with a line feed as it is: gettext wants both sides to do so, or none.
    private static String inner(String text) {
        String begun = text.startsWith("\n") ? LINE + text.substring(1) : text;
        return begun.endsWith("\n") ? begun.substring(0, begun.length() - 1) + LINE : begun;
    }

    private void string(String keyword, String text) throws IOException {
        out.write(keyword + " ");
        int end = text.indexOf('\n') + 1;
        if (end > 0 && end < text.length()) {
            out.write("\"\"\n");
        }
        for (int from = 0; from < text.length() || from == 0; from = end) {
            int next = text.indexOf('\n', from) + 1;
            end = next == 0 ? Math.max(text.length(), 1) : next;
            out.write("\"" + escaped(text.substring(from, Math.min(end, text.length()))) + "\"\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
    }
}
