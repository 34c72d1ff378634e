package org.ura.formats;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.ura.text.Tag;
import org.ura.text.Tag.Kind;
import org.ura.text.TaggedText;

/// The text of a source or target that [Xliff21Tags] wrote, put together again. A character that would be
/// taken for a tag becomes `�`.
final class Xliff21Text {

    private static final Pattern ID = Pattern.compile("([1-9]\\d{0,3})(\\.\\d+)?");

    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Optional<Tag>> around = new ArrayDeque<>();

    Xliff21Text(XMLStreamReader xml) {
        this.xml = xml;
    }

    void characters() {
        text.append(TaggedText.literal(xml.getText()));
    }

    /// Takes the element that begins here. Returns what cannot be taken, if anything.
    Optional<String> begin() {
        switch (xml.getLocalName()) {
            case "cp" -> {
                return character(attribute("hex"));
            }
            case "pc" -> {
                return tag(Kind.OPEN, "id", true);
            }
            case "sc" -> {
                return tag(Kind.OPEN, "id", false);
            }
            case "ec" -> {
                return tag(Kind.CLOSE, attribute("startRef").isEmpty() ? "id" : "startRef", false);
            }
            case "mrk", "sm", "em" -> {} // what is said about the words
            case "ph" -> {
                return tag(Kind.ALONE, "id", false);
            }
            default -> {
                return Optional.of("an inline <" + xml.getLocalName() + ">");
            }
        }
        return Optional.empty();
    }

    private Optional<String> character(String hex) {
        if (!hex.matches("[0-9A-Fa-f]{1,6}") || !Character.isValidCodePoint(Integer.parseInt(hex, 16))) {
            return Optional.of("the character \"" + hex + "\"");
        }
        text.append(TaggedText.literal(Character.toString(XmlText.whole(Integer.parseInt(hex, 16)))));
        return Optional.empty();
    }

    /// Takes the end of an element.
    void end() {
        if (xml.getLocalName().equals("pc")) {
            around.pop().ifPresent(tag -> text.append(new Tag(Kind.CLOSE, tag.number()).character()));
        }
    }

    private Optional<String> tag(Kind kind, String attribute, boolean pair) {
        Matcher id = ID.matcher(attribute(attribute));
        if (!id.matches() || Integer.parseInt(id.group(1)) > Tag.MOST) {
            if (pair) {
                around.push(Optional.empty());
            }
            return Optional.of("the id \"" + attribute(attribute) + "\"");
        }
        Tag tag = new Tag(kind, Integer.parseInt(id.group(1)));
        if (pair) {
            around.push(Optional.of(tag));
        }
        text.append(tag.character());
        return Optional.empty();
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
