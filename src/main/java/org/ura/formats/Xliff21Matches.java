package org.ura.formats;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes what memories offer for the segments of one unit, as the module for translation candidates of XLIFF
/// 2.1 has it.
final class Xliff21Matches {

    static final String NAMESPACE = "urn:oasis:names:tc:xliff:matches:2.0";

    private Xliff21Matches() {}

    static void write(XMLStreamWriter xml, List<BilingualSegment> segments) throws XMLStreamException {
        if (segments.stream().allMatch(segment -> segment.matches().isEmpty())) {
            return;
        }
        xml.writeStartElement("mtc", "matches", NAMESPACE);
        xml.writeNamespace("mtc", NAMESPACE);
        xml.writeCharacters("\n");
        int number = 0;
        for (BilingualSegment segment : segments) {
            for (BilingualMatch match : segment.matches()) {
                match(xml, "m" + ++number, segment, match);
            }
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private static void match(XMLStreamWriter xml, String id, BilingualSegment segment, BilingualMatch match)
            throws XMLStreamException {
        xml.writeStartElement("mtc", "match", NAMESPACE);
        xml.writeAttribute("id", id);
        xml.writeAttribute("ref", "#s" + segment.reference());
        xml.writeAttribute("matchQuality", Integer.toString(match.quality()));
        if (!match.origin().isEmpty()) {
            xml.writeAttribute("origin", XmlText.withoutForbidden(match.origin()));
        }
        xml.writeCharacters("\n");
        Xliff21Tags tags = new Xliff21Tags(xml, new Xliff21Issues(xml, List.of()), Map.of());
        xml.writeStartElement("source");
        tags.source(match.source(), Map.of());
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeStartElement("target");
        tags.target(match.target(), Map.of());
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }
}
