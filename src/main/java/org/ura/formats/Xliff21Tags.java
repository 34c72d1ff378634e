package org.ura.formats;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ura.formats.Xliff21Issues.Edge;
import org.ura.text.Tag;
import org.ura.text.TaggedText;
import org.ura.text.TextPart;
import org.ura.text.TextPart.Fit;
import org.ura.text.TextPart.Mark;

/// Writes the texts of one unit with their tags: a pair as `<pc id>`, or as `<sc id>` and `<ec startRef>`
/// when it overlaps another one; a half as `<sc>` or `<ec>` with `isolated="yes"`; a standalone one as `<ph
/// id>`.
///
/// An id is the tag's number; what has the same number in the unit gets `7.2`, `7.3` … behind it, since ids
/// are used once. What a target has of its source has the same id there.
final class Xliff21Tags {

    private final XMLStreamWriter xml;
    private final Xliff21Issues issues;
    private final Map<Integer, Integer> uses = new HashMap<>();

    /// The ids of the source whose target comes next.
    private final Map<Name, Deque<String>> ofSource = new HashMap<>();

    /// What a tag is to be found again by: a half is another thing than a pair.
    private record Name(Tag tag, boolean half) {}

    /// What the tags are, by their numbers.
    private final Map<Integer, String> names;

    Xliff21Tags(XMLStreamWriter xml, Xliff21Issues issues, Map<Integer, String> names) {
        this.xml = xml;
        this.issues = issues;
        this.names = names;
    }

    void source(String text, Map<Integer, List<Edge>> edges) throws XMLStreamException {
        ofSource.clear();
        write(text, edges, name -> {
            String id = fresh(name.tag().number());
            ofSource.computeIfAbsent(name, same -> new ArrayDeque<>()).add(id);
            return id;
        });
    }

    void target(String text, Map<Integer, List<Edge>> edges) throws XMLStreamException {
        write(text, edges, name -> {
            Deque<String> same = ofSource.getOrDefault(name, new ArrayDeque<>());
            return same.isEmpty() ? fresh(name.tag().number()) : same.remove();
        });
    }

    private interface Ids {
        String next(Name name);
    }

    private void write(String text, Map<Integer, List<Edge>> edges, Ids ids) throws XMLStreamException {
        List<TextPart> parts = new TaggedText(text).parts();
        Map<Integer, String> ofPairs = new HashMap<>();
        int at = 0;
        for (TextPart part : parts) {
            switch (part) {
                case TextPart.Words(String words) -> {
                    words(words, at, edges);
                    at += words.length();
                }
                case Mark mark -> {
                    annotate(edges, at);
                    mark(mark, ofPairs, ids);
                    at++;
                }
            }
        }
        annotate(edges, at);
    }

    private void mark(Mark mark, Map<Integer, String> ofPairs, Ids ids) throws XMLStreamException {
        if (closesPair(mark)) {
            close(mark, Objects.requireNonNull(ofPairs.get(mark.code())));
        } else {
            String id = ids.next(new Name(mark.tag(), mark.fit() == Fit.HALF));
            ofPairs.put(mark.code(), id);
            open(mark, id);
        }
    }

    /// Words that begin at a place of the text, with the annotations that begin or end among them.
    private void words(String words, int at, Map<Integer, List<Edge>> edges) throws XMLStreamException {
        int written = 0;
        for (int i = 0; i < words.length(); i++) {
            if (edges.containsKey(at + i)) {
                XmlText.write(words.substring(written, i), xml);
                annotate(edges, at + i);
                written = i;
            }
        }
        XmlText.write(words.substring(written), xml);
    }

    private void annotate(Map<Integer, List<Edge>> edges, int at) throws XMLStreamException {
        for (Edge edge : edges.getOrDefault(at, List.of())) {
            issues.write(edge);
        }
    }

    private static boolean closesPair(Mark mark) {
        return mark.tag().kind() == Tag.Kind.CLOSE && mark.fit() != Fit.HALF;
    }

    private void open(Mark mark, String id) throws XMLStreamException {
        boolean around = mark.tag().kind() == Tag.Kind.OPEN && mark.fit() == Fit.NESTED;
        if (around) {
            xml.writeStartElement("pc");
        } else {
            xml.writeEmptyElement(
                    switch (mark.tag().kind()) {
                        case OPEN -> "sc";
                        case CLOSE -> "ec";
                        case ALONE -> "ph";
                    });
        }
        xml.writeAttribute("id", id);
        if (mark.fit() == Fit.HALF) {
            xml.writeAttribute("isolated", "yes");
        }
        String name = XmlText.withoutForbidden(names.getOrDefault(mark.tag().number(), ""));
        if (!name.isEmpty()) {
            xml.writeAttribute(around ? "dispStart" : "disp", name);
        }
    }

    private void close(Mark mark, String id) throws XMLStreamException {
        if (mark.fit() == Fit.NESTED) {
            xml.writeEndElement();
        } else {
            xml.writeEmptyElement("ec");
            xml.writeAttribute("startRef", id);
        }
    }

    private String fresh(int number) {
        int use = uses.merge(number, 1, Integer::sum);
        return use == 1 ? Integer.toString(number) : number + "." + use;
    }
}
