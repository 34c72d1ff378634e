package org.ura.formats;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
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
    private final Map<Integer, Integer> uses = new HashMap<>();

    /// The ids of the source whose target comes next.
    private final Map<Name, Deque<String>> ofSource = new HashMap<>();

    /// What a tag is to be found again by: a half is another thing than a pair.
    private record Name(Tag tag, boolean half) {}

    Xliff21Tags(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void source(String text) throws XMLStreamException {
        ofSource.clear();
        write(text, name -> {
            String id = fresh(name.tag().number());
            ofSource.computeIfAbsent(name, same -> new ArrayDeque<>()).add(id);
            return id;
        });
    }

    void target(String text) throws XMLStreamException {
        write(text, name -> {
            Deque<String> same = ofSource.getOrDefault(name, new ArrayDeque<>());
            return same.isEmpty() ? fresh(name.tag().number()) : same.remove();
        });
    }

    private interface Ids {
        String next(Name name);
    }

    private void write(String text, Ids ids) throws XMLStreamException {
        List<TextPart> parts = new TaggedText(text).parts();
        Map<Integer, String> ofPairs = new HashMap<>();
        for (TextPart part : parts) {
            switch (part) {
                case TextPart.Words(String words) -> XmlText.write(words, xml);
                case Mark mark when closesPair(mark) -> close(mark, Objects.requireNonNull(ofPairs.get(mark.code())));
                case Mark mark -> {
                    String id = ids.next(new Name(mark.tag(), mark.fit() == Fit.HALF));
                    ofPairs.put(mark.code(), id);
                    open(mark, id);
                }
            }
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
