package org.ura.formats;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a bilingual file as a table in Word (ECMA-376): number, source, target, state, comment. Behind the
/// number the reference stands as hidden text, and once more as a bookmark, for those who overwrite the cell.
final class DocxWriter {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// In twentieths of a point, for A4 across.
    private static final int[] WIDTHS = {900, 5000, 5000, 1300, 2300};

    private static final Pattern TAG = Pattern.compile("\\{(?!\\{)[^}]{1,12}}");
    private static final int LONGEST_BOOKMARK = 40;

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
            </Types>
            """;
    private static final String ROOT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="%s/officeDocument" Target="word/document.xml"/>
            </Relationships>
            """.formatted(Zipping.RELATIONS);
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="%s/styles" Target="styles.xml"/>
            </Relationships>
            """.formatted(Zipping.RELATIONS);
    private static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:styles xmlns:w="%s"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>\
            <w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
            <w:style w:type="character" w:customStyle="1" w:styleId="UraTag"><w:name w:val="Ura Tag"/><w:rPr><w:noProof/><w:color w:val="9A3412"/></w:rPr></w:style>\
            </w:styles>
            """.formatted(MAIN);

    private final XMLStreamWriter xml;
    private int bookmarks;

    private DocxWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(Bilingual document, OutputStream out) {
        Zipping.to(out, zip -> {
            zip.text("[Content_Types].xml", TYPES);
            zip.text("_rels/.rels", ROOT);
            zip.text("word/_rels/document.xml.rels", RELATIONS);
            zip.text("word/styles.xml", STYLES);
            zip.xml("word/document.xml", xml -> new DocxWriter(xml).document(document));
        });
    }

    /// The name of a reference as a bookmark, which may have letters, digits and `_` only; empty when it is too
    /// long.
    static String bookmark(String reference) {
        String name = "ura_" + reference.replace("_", "__").replace(".", "_d").replace("-", "_h");
        return name.length() <= LONGEST_BOOKMARK ? name : "";
    }

    private void document(Bilingual document) throws XMLStreamException {
        start("document");
        xml.writeNamespace("w", MAIN);
        start("body");
        start("p");
        run(XmlText.withoutForbidden(document.documentName()), Look.HEAD);
        end();
        start("tbl");
        shape();
        heads();
        for (BilingualParagraph paragraph : document.paragraphs()) {
            for (BilingualSegment segment : paragraph.segments()) {
                row(document, segment);
            }
        }
        end();
        start("sectPr");
        empty("pgSz", "w", "16838", "h", "11906", "orient", "landscape");
        empty(
                "pgMar", "top", "1000", "right", "1000", "bottom", "1000", "left", "1000", "header", "500", "footer",
                "500", "gutter", "0");
        end();
        end();
        end();
    }

    private void shape() throws XMLStreamException {
        start("tblPr");
        empty("tblW", "w", Integer.toString(Arrays.stream(WIDTHS).sum()), "type", "dxa");
        start("tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            empty(side, "val", "single", "sz", "4", "space", "0", "color", "808080");
        }
        end();
        empty("tblLayout", "type", "fixed");
        end();
        start("tblGrid");
        for (int width : WIDTHS) {
            empty("gridCol", "w", Integer.toString(width));
        }
        end();
    }

    private void heads() throws XMLStreamException {
        start("tr");
        start("trPr");
        empty("cantSplit");
        empty("tblHeader");
        end();
        for (int i = 0; i < WIDTHS.length; i++) {
            cell(i);
            start("p");
            run(Column.values()[i].head(), Look.HEAD);
            end();
            end();
        }
        end();
    }

    private void row(Bilingual document, BilingualSegment segment) throws XMLStreamException {
        start("tr");
        cell(0);
        number(segment, Reference.of(document, segment));
        end();
        cell(1);
        text(BraceText.write(segment.source()), Look.SOURCE);
        end();
        cell(2);
        text(BraceText.write(segment.target()), Look.TARGET);
        end();
        cell(3);
        text(segment.word(), Look.PLAIN);
        end();
        cell(4);
        List<String> comments = CommentLines.of(segment);
        for (String line : comments.isEmpty() ? List.of("") : comments) {
            text(line, Look.PLAIN);
        }
        end();
        end();
    }

    private void number(BilingualSegment segment, Reference reference) throws XMLStreamException {
        String name = bookmark(reference.segment());
        String id = Integer.toString(++bookmarks);
        start("p");
        if (!name.isEmpty()) {
            empty("bookmarkStart", "id", id, "name", name);
        }
        run(Integer.toString(segment.number()), Look.PLAIN);
        run(" " + reference, Look.HIDDEN);
        if (!name.isEmpty()) {
            empty("bookmarkEnd", "id", id);
        }
        end();
    }

    private void cell(int column) throws XMLStreamException {
        start("tc");
        start("tcPr");
        empty("tcW", "w", Integer.toString(WIDTHS[column]), "type", "dxa");
        end();
    }

    /// A paragraph; tags look otherwise than words.
    private void text(String text, Look look) throws XMLStreamException {
        start("p");
        Matcher tag = TAG.matcher(text);
        int done = 0;
        while (tag.find()) {
            run(text.substring(done, tag.start()), look);
            run(tag.group(), Look.TAG);
            done = tag.end();
        }
        run(text.substring(done), look);
        end();
    }

    private enum Look {
        PLAIN,
        HEAD,
        HIDDEN,
        TAG,
        SOURCE,
        TARGET
    }

    private void run(String text, Look look) throws XMLStreamException {
        if (text.isEmpty()) {
            return;
        }
        start("r");
        start("rPr");
        switch (look) {
            case HEAD -> empty("b");
            case HIDDEN -> empty("vanish");
            case TAG -> empty("rStyle", "val", "UraTag");
            case SOURCE -> empty("lang", "val", "sq-AL");
            case TARGET -> empty("lang", "val", "en-GB");
            case PLAIN -> {}
        }
        end();
        int done = 0;
        for (int i = 0; i <= text.length(); i++) {
            char character = i < text.length() ? text.charAt(i) : '\n';
            if (character == '\n' || character == '\t') {
                words(text.substring(done, i));
                done = i + 1;
                if (i < text.length()) {
                    empty(character == '\n' ? "br" : "tab");
                }
            }
        }
        end();
    }

    private void words(String words) throws XMLStreamException {
        if (!words.isEmpty()) {
            start("t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(words);
            end();
        }
    }

    private void start(String element) throws XMLStreamException {
        xml.writeStartElement("w", element, MAIN);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w", element, MAIN);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute("w", MAIN, attributes[i], attributes[i + 1]);
        }
    }
}
