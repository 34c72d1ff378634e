package org.ura.formats;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads an XLIFF 1.2 file that [Xliff12Writer] wrote and another program has saved again.
final class Xliff12Return {

    private final XMLStreamReader xml;
    private final Map<String, List<ReturnedSegment>> documents = new LinkedHashMap<>();

    /// The document of the unit before, which those count to that have lost their name.
    private String document = "";

    private Xliff12Return(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<ReturnedDocument> read(String fileName, byte[] bytes) {
        try {
            return new Xliff12Return(XmlIn.reader(new ByteArrayInputStream(bytes))).documents();
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(Fault.DAMAGED, fileName, "XLIFF");
        }
    }

    private List<ReturnedDocument> documents() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("trans-unit")) {
                unit();
            }
        }
        List<ReturnedDocument> all = new ArrayList<>();
        documents.forEach((reference, segments) -> all.add(new ReturnedDocument(reference, segments)));
        return all;
    }

    private void unit() throws XMLStreamException {
        String id = XmlIn.attribute(xml, "id");
        boolean approved = XmlIn.attribute(xml, "approved").equals("yes");
        Optional<Reference> reference = Reference.in(XmlIn.attribute(xml, "resname"));
        String place = XmlIn.line(xml);
        BraceText.Read source = new BraceText.Read("", Optional.empty());
        BraceText.Read target = source;
        String state = "";
        List<String> comments = new ArrayList<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("trans-unit"))) {
            switch (xml.isStartElement() ? xml.getLocalName() : "") {
                case "source" -> source = Xliff12Text.read(xml);
                case "target" -> {
                    state = XmlIn.attribute(xml, "state");
                    target = Xliff12Text.read(xml);
                }
                case "note" -> note(comments);
                case "" -> {}
                default -> XmlIn.skip(xml);
            }
        }
        document = reference.map(Reference::document).orElse(document);
        if (document.isEmpty()) {
            return;
        }
        String ours = source.text();
        String theirs = target.text();
        Optional<Damage> damage = target.damage().or(() -> Damage.of(ours, theirs));
        boolean empty = theirs.isEmpty() && state.isEmpty();
        documents
                .computeIfAbsent(document, fresh -> new ArrayList<>())
                .add(new ReturnedSegment(
                        reference.map(Reference::segment).orElse(id),
                        ours,
                        theirs,
                        empty ? Optional.of("initial") : Xliff12States.read(state, approved),
                        state.equals(Xliff12States.RETURNED) && !approved,
                        comments,
                        place,
                        damage));
    }

    private void note(List<String> comments) throws XMLStreamException {
        boolean own = XmlIn.attribute(xml, "from").startsWith(Xliff12Writer.FROM);
        String text = XmlIn.text(xml);
        if (!own && !text.isBlank()) {
            comments.add(text);
        }
    }
}
