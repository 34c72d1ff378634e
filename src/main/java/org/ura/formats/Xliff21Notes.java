package org.ura.formats;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// What is said about the segments of one unit, as its notes: why one was returned as `n7`, comments on it as
/// `c1-7`,
/// `c2-7`, where `7` is the segment's reference. XLIFF 2 has no notes on a segment.
record Xliff21Notes(XMLStreamWriter xml) {

    static final String COMMENT = "ura:comment";

    void write(List<BilingualSegment> segments) throws XMLStreamException {
        boolean any = segments.stream()
                .anyMatch(segment -> hasReason(segment) || !segment.comments().isEmpty());
        if (!any) {
            return;
        }
        xml.writeStartElement("notes");
        xml.writeCharacters("\n");
        for (BilingualSegment segment : segments) {
            if (hasReason(segment)) {
                note("n" + segment.reference(), Xliff21.RETURNED, "target", segment.reason());
            }
            int number = 0;
            for (BilingualComment comment : segment.comments()) {
                note("c" + ++number + "-" + segment.reference(), COMMENT, "", comment.said());
            }
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private static boolean hasReason(BilingualSegment segment) {
        return segment.returned() && !segment.reason().isEmpty();
    }

    private void note(String id, String category, String side, String text) throws XMLStreamException {
        xml.writeStartElement("note");
        xml.writeAttribute("id", id);
        xml.writeAttribute("category", category);
        if (!side.isEmpty()) {
            xml.writeAttribute("appliesTo", side);
        }
        xml.writeCharacters(XmlText.withoutForbidden(text));
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }
}
