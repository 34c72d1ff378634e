package org.ura.formats;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reading XML that comes from outside. It has passed [XmlGuard] before.
final class XmlIn {

    /// What the names of all versions 2 of XLIFF begin with.
    static final String XLIFF_2 = "urn:oasis:names:tc:xliff:document:2.";

    private XmlIn() {}

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in, "UTF-8");
    }

    /// An attribute without a namespace, empty when it is not there.
    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// Where the reader stands.
    static String line(XMLStreamReader xml) {
        return "line " + xml.getLocation().getLineNumber();
    }

    /// Goes to the end of the element that begins here.
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    /// All text up to the end of the element that begins here, whatever elements are in it.
    static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    static ReturnedSegment commented(ReturnedSegment segment, List<String> comments) {
        return new ReturnedSegment(
                segment.reference(),
                segment.source(),
                segment.target(),
                segment.state(),
                segment.returned(),
                comments,
                segment.place(),
                segment.damage());
    }
}
