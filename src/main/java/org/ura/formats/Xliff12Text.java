package org.ura.formats;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ura.text.Tag;
import org.ura.text.Tag.Kind;
import org.ura.text.TaggedText;

/// The text of a source or target in XLIFF 1.2 that [Xliff12Tags] wrote, put together again. An inline element
/// whose id is none of ours is left out and told.
final class Xliff12Text {

    private static final Pattern ID = Pattern.compile("[xe]?([1-9]\\d{0,3})(\\.\\d{1,6})?");
    private static final Pattern CHARACTER = Pattern.compile(Xliff12Tags.CHARACTER + "([0-9A-Fa-f]{4,6})-\\d{1,6}");

    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Optional<Tag>> around = new ArrayDeque<>();
    private Optional<Damage> damage = Optional.empty();

    private Xliff12Text(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// Reads to the end of the element that begins here.
    static BraceText.Read read(XMLStreamReader xml) throws XMLStreamException {
        Xliff12Text text = new Xliff12Text(xml);
        text.read();
        return new BraceText.Read(text.text.toString(), text.damage);
    }

    private void read() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (element(xml.getLocalName())) {
                        depth++;
                    } else {
                        XmlIn.skip(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (xml.getLocalName().equals("g")) {
                        around.pop().ifPresent(tag -> take(Kind.CLOSE, tag.number()));
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(TaggedText.literal(xml.getText()));
                default -> {}
            }
        }
    }

    /// Takes an element; whether its content is text too.
    private boolean element(String name) {
        String id = XmlIn.attribute(xml, "id");
        switch (name) {
            case "g" -> {
                Optional<Tag> tag = tag(Kind.OPEN, id);
                around.push(tag);
                return true;
            }
            case "mrk" -> {
                return true;
            }
            case "bx", "bpt" -> tag(Kind.OPEN, id);
            case "ex", "ept" -> tag(Kind.CLOSE, id);
            case "it" -> tag(XmlIn.attribute(xml, "pos").equals("close") ? Kind.CLOSE : Kind.OPEN, id);
            case "x" -> {
                Matcher character = CHARACTER.matcher(id);
                if (character.matches() && Character.isValidCodePoint(Integer.parseInt(character.group(1), 16))) {
                    int code = XmlText.whole(Integer.parseInt(character.group(1), 16));
                    text.append(TaggedText.literal(Character.toString(code)));
                } else {
                    tag(Kind.ALONE, id);
                }
            }
            default -> tag(Kind.ALONE, id);
        }
        return false;
    }

    private Optional<Tag> tag(Kind kind, String id) {
        Matcher number = ID.matcher(id);
        if (!number.matches() || Integer.parseInt(number.group(1)) > Tag.MOST) {
            Damage unknown = new Damage(Damage.Kind.UNKNOWN, "<" + xml.getLocalName() + " id=\"" + id + "\">");
            damage = damage.or(() -> Optional.of(unknown));
            return Optional.empty();
        }
        return Optional.of(take(kind, Integer.parseInt(number.group(1))));
    }

    private Tag take(Kind kind, int number) {
        Tag tag = new Tag(kind, number);
        text.append(tag.character());
        return tag;
    }
}
