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

/// Reads an XLIFF 2 file that comes back, whatever other elements a program has put into it.
///
/// A note that somebody has added belongs to the segment that an annotation of its text says, and else to the
/// unit's first segment, since a note is the unit's.
final class Xliff2Return {

    private final XMLStreamReader xml;
    private final List<ReturnedDocument> documents = new ArrayList<>();

    private Xliff2Return(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<ReturnedDocument> read(String fileName, byte[] bytes) {
        try {
            return new Xliff2Return(XmlIn.reader(new ByteArrayInputStream(bytes))).documents();
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(Fault.DAMAGED, fileName, "XLIFF");
        }
    }

    private List<ReturnedDocument> documents() throws XMLStreamException {
        while (xml.hasNext()) {
            if (begins("file")) {
                String id = attribute("id");
                documents.add(new ReturnedDocument(id.startsWith("f") ? id.substring(1) : id, file()));
            }
        }
        return documents;
    }

    private List<ReturnedSegment> file() throws XMLStreamException {
        List<ReturnedSegment> segments = new ArrayList<>();
        while (!ends("file")) {
            if (xml.isStartElement() && own("unit")) {
                segments.addAll(new Unit().read());
            }
        }
        return segments;
    }

    /// Goes on; whether a core element of that name begins.
    private boolean begins(String element) throws XMLStreamException {
        return xml.next() == XMLStreamConstants.START_ELEMENT && own(element);
    }

    private boolean ends(String element) throws XMLStreamException {
        return xml.next() == XMLStreamConstants.END_ELEMENT && own(element);
    }

    private boolean own(String element) {
        return xml.getLocalName().equals(element)
                && xml.getNamespaceURI() != null
                && xml.getNamespaceURI().startsWith(XmlIn.XLIFF_2);
    }

    private String attribute(String name) {
        return XmlIn.attribute(xml, name);
    }

    /// One unit, whose notes come before its segments.
    private final class Unit {

        /// What was added, by the id of its note.
        private final Map<String, String> notes = new LinkedHashMap<>();

        private final List<ReturnedSegment> segments = new ArrayList<>();

        /// The notes that each segment's annotations name.
        private final List<List<String>> named = new ArrayList<>();

        List<ReturnedSegment> read() throws XMLStreamException {
            while (!ends("unit")) {
                if (xml.isStartElement() && own("note")) {
                    note();
                } else if (xml.isStartElement() && own("segment")) {
                    segment();
                } else if (xml.isStartElement() && !own(xml.getLocalName())) {
                    XmlIn.skip(xml);
                }
            }
            return withNotes();
        }

        private void note() throws XMLStreamException {
            String category = attribute("category");
            String id = attribute("id");
            String key = id.isEmpty() ? "#" + notes.size() : id;
            String text = XmlIn.text(xml);
            if (!category.equals(Xliff21.RETURNED) && !category.equals(Xliff21Notes.COMMENT) && !text.isBlank()) {
                notes.put(key, text);
            }
        }

        private void segment() throws XMLStreamException {
            String id = attribute("id");
            String state = attribute("state").isEmpty() ? "initial" : attribute("state");
            boolean returned = attribute("subState").equals(Xliff21.RETURNED) && state.equals("translated");
            String place = XmlIn.line(xml);
            List<String> comments = new ArrayList<>();
            Side source = new Side();
            Side target = new Side();
            while (!ends("segment")) {
                if (xml.isStartElement() && own("source")) {
                    source = side("source", comments);
                } else if (xml.isStartElement() && own("target")) {
                    target = side("target", comments);
                }
            }
            Optional<Damage> damage = damage(source, target);
            segments.add(new ReturnedSegment(
                    id.startsWith("s") ? id.substring(1) : id,
                    source.text,
                    target.text,
                    BilingualSegment.STATES.contains(state) ? Optional.of(state) : Optional.empty(),
                    returned,
                    List.of(),
                    place,
                    damage));
            named.add(comments);
        }

        private List<ReturnedSegment> withNotes() {
            List<List<String>> texts = new ArrayList<>();
            for (List<String> ids : named) {
                List<String> said = new ArrayList<>();
                ids.forEach(id -> Optional.ofNullable(notes.remove(id)).ifPresent(said::add));
                texts.add(said);
            }
            if (!segments.isEmpty()) {
                texts.getFirst().addAll(notes.values());
            }
            List<ReturnedSegment> all = new ArrayList<>();
            for (int i = 0; i < segments.size(); i++) {
                all.add(XmlIn.commented(segments.get(i), texts.get(i)));
            }
            return all;
        }
    }

    private static Optional<Damage> damage(Side source, Side target) {
        return target.damage.or(() -> Damage.of(source.text, target.text));
    }

    private static final class Side {
        private String text = "";
        private Optional<Damage> damage = Optional.empty();
    }

    private Side side(String element, List<String> comments) throws XMLStreamException {
        Side side = new Side();
        Xliff21Text text = new Xliff21Text(xml);
        while (!ends(element)) {
            if (xml.isCharacters()) {
                text.characters();
            } else if (xml.isEndElement()) {
                text.end();
            } else if (xml.isStartElement()) {
                String ref = attribute("ref");
                if (ref.startsWith("#n=")) {
                    comments.add(ref.substring(3));
                }
                String tag = "<" + xml.getLocalName() + " id=\"" + attribute("id") + "\">";
                if (text.begin().isPresent() && side.damage.isEmpty()) {
                    side.damage = Optional.of(new Damage(Damage.Kind.UNKNOWN, tag));
                }
            }
        }
        side.text = text.toString();
        return side;
    }
}
