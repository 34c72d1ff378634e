package org.ura.formats;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ura.text.Tag;
import org.ura.text.TaggedText;
import org.ura.text.TextPart;
import org.ura.text.TextPart.Fit;
import org.ura.text.TextPart.Mark;

/// Writes a text with its tags in XLIFF 1.2: a pair as `<g id="1">`, or as `<bx id="1" rid="1"/>` and `<ex id="e1"
/// rid="1"/>` when it overlaps another one; a half as `<it id="1" pos="open">`; a standalone one as `<x id="x1"/>`.
/// What has the same number again gets `.2`, `.3` … behind it. A character that XML forbids is `<x id="cp-001A-1"
/// ctype="x-ura-char"/>`.
final class Xliff12Tags {

    static final String CHARACTER = "cp-";

    private final XMLStreamWriter xml;
    private final Map<Integer, String> names;
    private final Map<String, Integer> uses = new HashMap<>();
    private int characters;

    Xliff12Tags(XMLStreamWriter xml, Map<Integer, String> names) {
        this.xml = xml;
        this.names = names;
    }

    void write(String text) throws XMLStreamException {
        Map<Integer, String> ofPairs = new HashMap<>();
        for (TextPart part : new TaggedText(text).parts()) {
            switch (part) {
                case TextPart.Words(String words) -> words(words);
                case Mark mark -> mark(mark, ofPairs);
            }
        }
    }

    private void mark(Mark mark, Map<Integer, String> ofPairs) throws XMLStreamException {
        Tag tag = mark.tag();
        if (tag.kind() == Tag.Kind.CLOSE && mark.fit() != Fit.HALF) {
            if (mark.fit() == Fit.NESTED) {
                xml.writeEndElement();
            } else {
                String id = Objects.requireNonNull(ofPairs.get(mark.code()));
                empty("ex", "id", "e" + id, "rid", id);
            }
            return;
        }
        String id = fresh((tag.kind() == Tag.Kind.ALONE ? "x" : "") + tag.number());
        ofPairs.put(mark.code(), id);
        if (tag.kind() == Tag.Kind.ALONE) {
            empty("x", "id", id);
            named(tag);
        } else if (mark.fit() == Fit.HALF) {
            xml.writeStartElement("it");
            xml.writeAttribute("id", id);
            xml.writeAttribute("pos", tag.kind() == Tag.Kind.OPEN ? "open" : "close");
            named(tag);
            xml.writeCharacters(BraceText.of(tag));
            xml.writeEndElement();
        } else if (mark.fit() == Fit.NESTED) {
            xml.writeStartElement("g");
            xml.writeAttribute("id", id);
            named(tag);
        } else {
            empty("bx", "id", id, "rid", id);
            named(tag);
        }
    }

    /// What it is, as a type of one's own.
    private void named(Tag tag) throws XMLStreamException {
        String name = XmlText.withoutForbidden(names.getOrDefault(tag.number(), ""));
        if (!name.isBlank()) {
            xml.writeAttribute("ctype", "x-" + name.strip().replaceAll("\\s+", "-"));
        }
    }

    private void words(String words) throws XMLStreamException {
        StringBuilder allowed = new StringBuilder(words.length());
        for (int character : words.codePoints().toArray()) {
            int whole = XmlText.whole(character);
            if (XmlText.isAllowed(whole)) {
                allowed.appendCodePoint(whole);
            } else {
                xml.writeCharacters(allowed.toString());
                allowed.setLength(0);
                empty("x", "id", CHARACTER + "%04X-%d".formatted(whole, ++characters), "ctype", "x-ura-char");
            }
        }
        xml.writeCharacters(allowed.toString());
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private String fresh(String name) {
        int use = uses.merge(name, 1, Integer::sum);
        return use == 1 ? name : name + "." + use;
    }
}
