package org.ura.formats;

import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The text of a cell of Word's, whatever runs it is in: paragraphs and line breaks become line feeds, a no-break
/// hyphen U+2011, a soft one U+00AD. Of tracked changes, what was inserted is taken and what was deleted is
/// not, as if they were accepted. Pictures, drawings, notes, fields' instructions and tables within it are
/// passed over.
final class DocxCell {

    /// What is in these is no text of the cell, or not any more.
    private static final Set<String> PASSED = Set.of(
            "del",
            "moveFrom",
            "rPr",
            "tcPr",
            "tblPr",
            "tbl",
            "drawing",
            "pict",
            "object",
            "Fallback",
            "instrText",
            "delText",
            "delInstrText",
            "footnoteReference",
            "endnoteReference",
            "commentReference",
            "ruby",
            "sdtPr");

    private final XMLStreamReader xml;
    private final List<String> bookmarks;
    private final StringBuilder text = new StringBuilder();

    /// The reader stands at the start of a `<w:tc>`. Names of bookmarks are added.
    DocxCell(XMLStreamReader xml, List<String> bookmarks) {
        this.xml = xml;
        this.bookmarks = bookmarks;
    }

    /// The text, and the reader stands at the cell's end.
    String text() throws XMLStreamException {
        boolean first = true;
        boolean joins = false;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("p")) {
                    text.append(first || joins ? "" : "\n");
                    first = false;
                    joins = false;
                    depth++;
                } else if (name.equals("pPr")) {
                    joins = markDeleted();
                } else if (PASSED.contains(name)) {
                    XmlIn.skip(xml);
                } else if (!take(name)) {
                    depth++;
                }
            }
        }
        return text.toString();
    }

    /// Whether the end of the paragraph was deleted: it goes on in the next one.
    private boolean markDeleted() throws XMLStreamException {
        boolean deleted = false;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                deleted |= xml.getLocalName().equals("del");
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return deleted;
    }

    /// Takes an element that is text, to its end; otherwise false.
    private boolean take(String name) throws XMLStreamException {
        switch (name) {
            case "t" -> {
                boolean kept =
                        "preserve".equals(xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "space"));
                String words = XmlIn.text(xml);
                text.append(kept ? words : words.replaceAll("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$", ""));
                return true;
            }
            case "br", "cr" -> text.append('\n');
            case "tab", "ptab" -> text.append('\t');
            case "noBreakHyphen" -> text.append('\u2011');
            case "softHyphen" -> text.append('\u00AD');
            case "sym" -> symbol(attribute(xml, "char"));
            case "bookmarkStart" -> bookmarks.add(attribute(xml, "name"));
            default -> {
                return false;
            }
        }
        XmlIn.skip(xml);
        return true;
    }

    private void symbol(String hex) {
        if (hex.matches("[0-9A-Fa-f]{4}")) {
            text.append((char) Integer.parseInt(hex, 16));
        }
    }

    /// An attribute of any namespace: strict files have another one.
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
