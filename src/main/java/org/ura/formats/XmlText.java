package org.ura.formats;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Text as XML 1.0 can carry it.
final class XmlText {

    private static final int LOST = 0xFFFD;

    private XmlText() {}

    /// Writes the text, with XLIFF's `<cp hex="001A"/>` for each character that XML forbids.
    static void write(String text, XMLStreamWriter xml) throws XMLStreamException {
        StringBuilder allowed = new StringBuilder(text.length());
        for (int character : text.codePoints().toArray()) {
            if (isAllowed(character) || isSurrogate(character)) {
                allowed.appendCodePoint(isSurrogate(character) ? LOST : character);
            } else {
                xml.writeCharacters(allowed.toString());
                allowed.setLength(0);
                xml.writeEmptyElement("cp");
                xml.writeAttribute("hex", "%04X".formatted(character));
            }
        }
        xml.writeCharacters(allowed.toString());
    }

    /// The text with `�` for each character that XML forbids: for places that allow no elements.
    static String withoutForbidden(String text) {
        return text.codePoints()
                .map(character -> isAllowed(character) ? character : LOST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The character, or `�` for half a surrogate pair.
    static int whole(int character) {
        return isSurrogate(character) ? LOST : character;
    }

    /// The production Char of XML 1.0.
    static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && !isSurrogate(c) && c != 0xFFFE && c != 0xFFFF);
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
