package org.ura.formats;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the XLIFF 2.1 that [Xliff21Writer] writes.
final class Xliff21Reader {

    private final XMLStreamReader xml;
    private final List<BilingualParagraph> paragraphs = new ArrayList<>();

    private Xliff21Reader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<BilingualParagraph> read(InputStream in) {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new Xliff21Reader(factory.createXMLStreamReader(in, "UTF-8")).document();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("no XLIFF 2.1: " + e.getMessage(), e);
        }
    }

    private List<BilingualParagraph> document() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw fault("a document type declaration");
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("unit")) {
                paragraphs.add(unit());
            }
        }
        return List.copyOf(paragraphs);
    }

    private BilingualParagraph unit() throws XMLStreamException {
        int number = number("p");
        Map<Integer, String> reasons = new HashMap<>();
        List<BilingualSegment> segments = new ArrayList<>();
        String gap = "";
        while (!ends("unit")) {
            switch (element()) {
                case "note" -> {
                    if (attribute("category", "").equals(Xliff21.RETURNED)) {
                        reasons.put(number("n"), xml.getElementText());
                    }
                }
                case "matches" -> pass("matches");
                case "ignorable" -> gap = sides("ignorable").source();
                case "segment" -> {
                    segments.add(segment(gap, reasons));
                    gap = "";
                }
                default -> {}
            }
        }
        return new BilingualParagraph(number, segments);
    }

    private BilingualSegment segment(String gap, Map<Integer, String> reasons) throws XMLStreamException {
        int number = number("s");
        String state = attribute("state", "initial");
        boolean returned = attribute("subState", "").equals(Xliff21.RETURNED);
        Sides sides = sides("segment");
        String reason = reasons.getOrDefault(number, "");
        return new BilingualSegment(number, gap, sides.source(), sides.target(), state, returned, reason);
    }

    private record Sides(String source, String target) {}

    private Sides sides(String parent) throws XMLStreamException {
        String source = "";
        String target = "";
        while (!ends(parent)) {
            switch (element()) {
                case "source" -> source = text("source");
                case "target" -> target = text("target");
                default -> {}
            }
        }
        return new Sides(source, target);
    }

    private String text(String parent) throws XMLStreamException {
        Xliff21Text text = new Xliff21Text(xml);
        while (!ends(parent)) {
            if (xml.isCharacters()) {
                text.characters();
            } else if (xml.isEndElement()) {
                text.end();
            } else if (xml.isStartElement()) {
                Optional<String> wrong = text.begin();
                if (wrong.isPresent()) {
                    throw fault(wrong.get());
                }
            }
        }
        return text.toString();
    }

    /// Takes the next event; whether it is the end of the element.
    private boolean ends(String element) throws XMLStreamException {
        return xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element);
    }

    /// The name of the element that begins here, empty when none does.
    private String element() {
        return xml.isStartElement() ? xml.getLocalName() : "";
    }

    private void pass(String element) throws XMLStreamException {
        while (!ends(element)) {
            // matches are of the memory
        }
    }

    private int number(String prefix) {
        String id = attribute("id", "");
        if (!id.matches(prefix + "\\d{1,9}")) {
            throw fault("the id \"" + id + "\"");
        }
        return Integer.parseInt(id.substring(1));
    }

    private String attribute(String name, String otherwise) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? otherwise : value;
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException(
                "line " + xml.getLocation().getLineNumber() + ": " + what + " is not part of this XLIFF");
    }
}
