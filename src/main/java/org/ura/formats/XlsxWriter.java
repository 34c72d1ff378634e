package org.ura.formats;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a bilingual file as a workbook of one sheet (ECMA-376). The column of references is hidden and goes
/// with its row when rows are sorted.
///
/// A cell holds 32,767 characters at most: what is longer goes on in a row of its own, whose reference has
/// `+1`, `+2` … behind it.
final class XlsxWriter {

    static final int LONGEST = 32_000;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int[] WIDTHS = {8, 60, 60, 12, 40, 24};

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            </Types>
            """;
    private static final String ROOT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/>
            </Relationships>
            """.formatted(Zipping.RELATIONS);
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="%1$s/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="rId2" Type="%1$s/styles" Target="styles.xml"/>
            </Relationships>
            """.formatted(Zipping.RELATIONS);
    private static final String WORKBOOK = """
            <?xml version="1.0" encoding="UTF-8"?>
            <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Segments" sheetId="1" r:id="rId1"/></sheets></workbook>
            """.formatted(MAIN, Zipping.RELATIONS);

    /// Style 1 wraps its lines, style 2 is that of the heads.
    private static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <styleSheet xmlns="%s"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
            <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
            <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
            <cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
            <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>\
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
            """.formatted(MAIN);

    private final XMLStreamWriter xml;
    private int row;

    private XlsxWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(Bilingual document, OutputStream out) {
        Zipping.to(out, zip -> {
            zip.text("[Content_Types].xml", TYPES);
            zip.text("_rels/.rels", ROOT);
            zip.text("xl/workbook.xml", WORKBOOK);
            zip.text("xl/_rels/workbook.xml.rels", RELATIONS);
            zip.text("xl/styles.xml", STYLES);
            zip.xml("xl/worksheets/sheet1.xml", xml -> new XlsxWriter(xml).sheet(document));
        });
    }

    private void sheet(Bilingual document) throws XMLStreamException {
        xml.writeStartElement("worksheet");
        xml.writeDefaultNamespace(MAIN);
        panes();
        widths();
        xml.writeStartElement("sheetData");
        row(2, Arrays.stream(Column.values()).map(Column::head).toList());
        for (BilingualParagraph paragraph : document.paragraphs()) {
            for (BilingualSegment segment : paragraph.segments()) {
                segment(document, segment);
            }
        }
        xml.writeEndElement();
        xml.writeEmptyElement("autoFilter");
        xml.writeAttribute("ref", "A1:F" + row);
        xml.writeEndElement();
    }

    private void panes() throws XMLStreamException {
        xml.writeStartElement("sheetViews");
        xml.writeStartElement("sheetView");
        xml.writeAttribute("workbookViewId", "0");
        xml.writeEmptyElement("pane");
        xml.writeAttribute("ySplit", "1");
        xml.writeAttribute("topLeftCell", "A2");
        xml.writeAttribute("activePane", "bottomLeft");
        xml.writeAttribute("state", "frozen");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void widths() throws XMLStreamException {
        xml.writeStartElement("cols");
        for (int i = 0; i < WIDTHS.length; i++) {
            xml.writeEmptyElement("col");
            xml.writeAttribute("min", Integer.toString(i + 1));
            xml.writeAttribute("max", Integer.toString(i + 1));
            xml.writeAttribute("width", Integer.toString(WIDTHS[i]));
            xml.writeAttribute("customWidth", "1");
            if (Column.values()[i] == Column.REFERENCE) {
                xml.writeAttribute("hidden", "1");
            }
        }
        xml.writeEndElement();
    }

    private void segment(Bilingual document, BilingualSegment segment) throws XMLStreamException {
        String source = BraceText.cell(segment.source());
        String target = BraceText.cell(segment.target());
        String comment = String.join("\n", CommentLines.of(segment));
        String reference = Reference.of(document, segment).toString();
        int rows = Math.ceilDiv(Math.max(1, Math.max(source.length(), target.length())), LONGEST);
        for (int i = 0; i < rows; i++) {
            row(
                    1,
                    List.of(
                            segment.number() + (i == 0 ? "" : " +" + i),
                            CellGuard.on(part(source, i)),
                            CellGuard.on(part(target, i)),
                            i == 0 ? segment.word() : "",
                            i == 0 ? part(comment, 0) : "",
                            reference + (i == 0 ? "" : " +" + i)));
        }
    }

    private static String part(String text, int part) {
        return text.substring(cut(text, part * LONGEST), cut(text, (part + 1) * LONGEST));
    }

    /// A place where the text may be cut: between characters.
    private static int cut(String text, int at) {
        boolean within = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return within ? at + 1 : Math.min(at, text.length());
    }

    private void row(int style, List<String> cells) throws XMLStreamException {
        row++;
        xml.writeStartElement("row");
        xml.writeAttribute("r", Integer.toString(row));
        for (int i = 0; i < cells.size(); i++) {
            xml.writeStartElement("c");
            xml.writeAttribute("r", (char) ('A' + i) + Integer.toString(row));
            xml.writeAttribute("s", Integer.toString(style));
            xml.writeAttribute("t", "inlineStr");
            xml.writeStartElement("is");
            xml.writeStartElement("t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(cells.get(i));
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
