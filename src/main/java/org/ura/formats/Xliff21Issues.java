package org.ura.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ura.text.Tag;

/// Writes the quality issues of one unit, as the ITS module of XLIFF 2.1 has it: an annotation `<sm id="q1"
/// type="its:generic"/>` … `<em startRef="q1"/>` around the words, or `<mrk>` when neither a tag nor another
/// annotation begins or ends among them. One issue stands in the annotation's attributes; several on the same
/// words stand apart, as `<its:locQualityIssues>` before the unit's segments, and the annotation refers to
/// them.
final class Xliff21Issues {

    static final String ITS = "http://www.w3.org/2005/11/its";

    /// By which typology the issues are told apart: [MQM](https://themqm.org).
    static final String PROFILE = "https://themqm.org/error-types-2/typology/";

    private final XMLStreamWriter xml;
    private final Map<Key, Note> notes = new LinkedHashMap<>();

    private record Key(int segment, boolean onSource, int from, int to) {}

    /// The issues on the same words.
    private record Note(String id, List<QualityIssue> issues) {}

    /// A place where an annotation begins or ends.
    ///
    /// @param begins whether it begins
    /// @param element whether it is one element around its words
    record Edge(String id, boolean begins, boolean element, List<QualityIssue> issues) {}

    Xliff21Issues(XMLStreamWriter xml, List<BilingualSegment> segments) {
        this.xml = xml;
        for (BilingualSegment segment : segments) {
            for (QualityIssue issue : segment.issues()) {
                Key key = key(segment, issue);
                if (key.from() < key.to()) {
                    notes.computeIfAbsent(key, fresh -> new Note("q" + (notes.size() + 1), new ArrayList<>()))
                            .issues()
                            .add(issue);
                }
            }
        }
    }

    /// An issue on the whole of a text that there is not is one on the source: something must carry it.
    private static Key key(BilingualSegment segment, QualityIssue issue) {
        boolean onSource = issue.onSource() || segment.target().isEmpty();
        String text = onSource ? segment.source() : segment.target();
        boolean whole = issue.whole() || issue.to() > text.length() || onSource != issue.onSource();
        return new Key(
                segment.number(),
                onSource,
                whole ? 0 : uncut(text, issue.from(), -1),
                whole ? text.length() : uncut(text, issue.to(), 1));
    }

    /// The place, or the one beside it when it lies within a character of two units.
    private static int uncut(String text, int at, int step) {
        boolean within =
                at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return within ? at + step : at;
    }

    /// Those that stand apart, to be written where the unit begins.
    void apart() throws XMLStreamException {
        for (Note note : notes.values()) {
            if (note.issues().size() > 1) {
                xml.writeStartElement("its", "locQualityIssues", ITS);
                xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "id", note.id() + "i");
                xml.writeCharacters("\n");
                for (QualityIssue issue : note.issues()) {
                    xml.writeEmptyElement("its", "locQualityIssue", ITS);
                    attributes(issue, "");
                    xml.writeCharacters("\n");
                }
                xml.writeEndElement();
                xml.writeCharacters("\n");
            }
        }
    }

    /// What begins and ends where in one text: those that end first, and of those that begin the longest.
    NavigableMap<Integer, List<Edge>> edges(BilingualSegment segment, boolean onSource) {
        String text = onSource ? segment.source() : segment.target();
        List<Map.Entry<Key, Note>> here = notes.entrySet().stream()
                .filter(note -> note.getKey().segment() == segment.number()
                        && note.getKey().onSource() == onSource)
                .sorted(Comparator.<Map.Entry<Key, Note>>comparingInt(
                                note -> note.getKey().from())
                        .thenComparingInt(note -> -note.getKey().to()))
                .toList();
        NavigableMap<Integer, List<Edge>> edges = new TreeMap<>();
        for (Map.Entry<Key, Note> note : here) {
            Key key = note.getKey();
            boolean alone = here.stream().allMatch(other -> other == note || apart(key, other.getKey()));
            boolean plain = text.substring(key.from(), key.to()).chars().noneMatch(Tag::is);
            List<QualityIssue> issues = note.getValue().issues();
            String id = note.getValue().id();
            boolean element = alone && plain;
            edges.computeIfAbsent(key.to(), at -> new ArrayList<>()).addFirst(new Edge(id, false, element, issues));
            edges.computeIfAbsent(key.from(), at -> new ArrayList<>()).addLast(new Edge(id, true, element, issues));
        }
        return edges;
    }

    private static boolean apart(Key one, Key other) {
        return one.to() <= other.from() || other.to() <= one.from();
    }

    void write(Edge edge) throws XMLStreamException {
        if (edge.begins()) {
            begin(edge);
        } else if (edge.element()) {
            xml.writeEndElement();
        } else {
            xml.writeEmptyElement("em");
            xml.writeAttribute("startRef", edge.id());
        }
    }

    private void begin(Edge edge) throws XMLStreamException {
        if (edge.element()) {
            xml.writeStartElement("mrk");
        } else {
            xml.writeEmptyElement("sm");
        }
        xml.writeAttribute("id", edge.id());
        xml.writeAttribute("type", "its:generic");
        if (edge.issues().size() > 1) {
            xml.writeAttribute("its", ITS, "locQualityIssuesRef", "#its=" + edge.id() + "i");
        } else {
            attributes(edge.issues().getFirst(), ITS);
        }
    }

    /// In an element of ITS its attributes have no namespace.
    private void attributes(QualityIssue issue, String namespace) throws XMLStreamException {
        attribute(namespace, "locQualityIssueType", issue.type());
        attribute(namespace, "locQualityIssueComment", XmlText.withoutForbidden(issue.comment()));
        attribute(namespace, "locQualityIssueSeverity", Integer.toString(issue.severity()));
        attribute(namespace, "locQualityIssueProfileRef", PROFILE);
    }

    private void attribute(String namespace, String name, String value) throws XMLStreamException {
        if (namespace.isEmpty()) {
            xml.writeAttribute(name, value);
        } else {
            xml.writeAttribute("its", namespace, name, value);
        }
    }
}
