package org.ura.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ura.text.Tag;
import org.ura.text.TextPart.Fit;
import org.ura.text.TextPart.Mark;

/// Writes the tags of one `<seg>`: a pair as `<bpt i x>` and `<ept i>`, a half as `<it pos x>`, a standalone
/// one as `<ph x>`. `x` is the tag's number, alike on both sides; `i` tells the pairs of the segment apart.
/// They have no content: what they stood for in some file means nothing to others. A character that XML forbids is
/// `<ph type="x-ura-char">U+001A</ph>`.
final class TmxTags {

    private final XMLStreamWriter xml;
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    static final String CHARACTER = "x-ura-char";

    TmxTags(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void write(Mark mark) throws XMLStreamException {
        Tag tag = mark.tag();
        if (tag.kind() == Tag.Kind.ALONE) {
            element("ph", "x", tag.number());
        } else if (mark.fit() == Fit.HALF) {
            xml.writeEmptyElement("it");
            xml.writeAttribute("pos", tag.kind() == Tag.Kind.OPEN ? "begin" : "end");
            xml.writeAttribute("x", Integer.toString(tag.number()));
        } else if (tag.kind() == Tag.Kind.OPEN) {
            int pair = fresh(tag.number());
            pairs.put(mark.code(), pair);
            element("bpt", "i", pair);
            xml.writeAttribute("x", Integer.toString(tag.number()));
        } else {
            element("ept", "i", pairs.getOrDefault(mark.code(), tag.number()));
        }
    }

    void character(int character) throws XMLStreamException {
        xml.writeStartElement("ph");
        xml.writeAttribute("type", CHARACTER);
        xml.writeCharacters("U+%04X".formatted(character));
        xml.writeEndElement();
    }

    private void element(String name, String attribute, int value) throws XMLStreamException {
        xml.writeEmptyElement(name);
        xml.writeAttribute(attribute, Integer.toString(value));
    }

    /// The tag's number, unless a pair of this segment has it.
    private int fresh(int number) {
        int pair = taken.contains(number) ? Tag.MOST + 1 + taken.size() : number;
        taken.add(pair);
        return pair;
    }
}
