package org.ura.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds out by its content which bilingual file one is, and reads it.
final class Recognised {

    private static final String ZIP = "PK\u0003\u0004";
    private static final int HEAD = 4_000;
    private static final Pattern PAGE = Pattern.compile("(?is)^\\s*(<!--.*?-->\\s*)*<(!doctype\\s+html|html)\\b");
    private static final Pattern MESSAGES = Pattern.compile("(?m)^\\s*(msgid|msgctxt)\\s*\"");

    private final String fileName;
    private final byte[] bytes;

    private Recognised(String fileName, byte[] bytes) {
        this.fileName = fileName;
        this.bytes = bytes;
    }

    static ReturnedFile read(String fileName, byte[] bytes) {
        return new Recognised(fileName, bytes).read();
    }

    private ReturnedFile read() {
        String start = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
        if (start.equals(ZIP)) {
            return office();
        }
        if (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")) {
            Charset charset = StandardCharsets.UTF_16;
            return known(BilingualFormat.CSV, CsvTable.read(fileName, new String(bytes, charset)));
        }
        FileKinds.refuseOthers(fileName, bytes, false);
        String text = Utf8.decode(fileName, bytes, Integer.MAX_VALUE);
        String head = text.substring(0, Math.min(text.length(), HEAD));
        if (PAGE.matcher(head).find()) {
            return known(BilingualFormat.HTML, HtmlTable.read(text));
        }
        if (head.stripLeading().startsWith("<")) {
            return xliff();
        }
        if (!CsvTable.is(head) && MESSAGES.matcher(text).find()) {
            return known(BilingualFormat.PO, PoReader.read(fileName, text));
        }
        return known(BilingualFormat.CSV, CsvTable.read(fileName, text));
    }

    private ReturnedFile office() {
        Map<String, byte[]> parts =
                Archive.entries(fileName, bytes, name -> name.equals("word/document.xml") || name.startsWith("xl/"));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml")) {
                XmlGuard.root(fileName, part.getValue());
            }
        }
        byte[] document = parts.get("word/document.xml");
        if (document != null) {
            return known(BilingualFormat.DOCX_TABLE, DocxReader.read(fileName, document));
        }
        return known(BilingualFormat.XLSX, XlsxReader.read(fileName, parts));
    }

    private ReturnedFile xliff() {
        XmlGuard.requireUtf8(fileName, bytes);
        if (!XmlGuard.root(fileName, bytes).equals("xliff")) {
            throw new UnreadableDocument(Fault.NO_REFERENCES, fileName);
        }
        XliffRules.check(fileName, bytes);
        return XliffRules.second(bytes)
                ? known(BilingualFormat.XLIFF_2_1, Xliff2Return.read(fileName, bytes))
                : known(BilingualFormat.XLIFF_1_2, Xliff12Return.read(fileName, bytes));
    }

    private ReturnedFile known(BilingualFormat format, List<ReturnedDocument> documents) {
        List<ReturnedDocument> filled = documents.stream()
                .filter(document -> !document.segments().isEmpty())
                .toList();
        if (filled.isEmpty()) {
            throw new UnreadableDocument(Fault.NO_REFERENCES, fileName);
        }
        return new ReturnedFile(format, filled);
    }
}
