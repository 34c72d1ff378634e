package org.ura.formats.okapi;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What the styles of an OpenDocument text do to a piece of text: `T1` is `bold`.
final class OpenDocumentStyles {

    private OpenDocumentStyles() {}

    static Map<String, String> read(byte[] content) {
        Map<String, String> styles = new HashMap<>();
        try {
            XMLStreamReader xml = Stax.reader(content);
            String name = "";
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "style" -> name = Stax.attribute(xml, "name");
                    case "text-properties" -> {
                        String look = look(xml);
                        if (!look.isEmpty()) {
                            styles.put(name, look);
                        }
                    }
                    default -> {} // of no interest
                }
            }
            return styles;
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("a content that is no XML", e);
        }
    }

    private static String look(XMLStreamReader xml) {
        if (Stax.attribute(xml, "font-weight").equals("bold")) {
            return "bold";
        }
        if (Stax.attribute(xml, "font-style").equals("italic")) {
            return "italic";
        }
        if (Stax.attribute(xml, "text-underline-style").equals("solid")) {
            return "underline";
        }
        return Stax.attribute(xml, "text-position").startsWith("super") ? "superscript" : "";
    }
}
