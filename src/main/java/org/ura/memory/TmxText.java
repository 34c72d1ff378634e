package org.ura.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.ura.text.Tag;
import org.ura.text.Tag.Kind;
import org.ura.text.TaggedText;

/// Reads the text of a TMX `<seg>` with its tags, from whatever program it comes. A tag has the number that
/// its `x` says, so that both sides agree, else that of its `i`, else the next one that is free; one too
/// many for the numbers goes. What is inside of a tag is another program's code and goes too; `<hi>` is
/// text. A character that would be taken for a tag becomes `�`. An entity that the file defines itself is
/// never looked up: `&name;` stays as it is written. Of a text that is too long for a unit only so much is
/// read that it can be told.
final class TmxText {

    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Tag> open = new HashMap<>();
    private final Set<Tag> taken = new HashSet<>();

    private TmxText(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// The reader stands at the start of a `<seg>`, and afterwards at its end.
    static String read(XMLStreamReader xml) throws XMLStreamException {
        return new TmxText(xml).read();
    }

    private String read() throws XMLStreamException {
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("seg"))) {
            if (xml.isStartElement()) {
                element(xml.getLocalName());
            } else if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
                take("&" + xml.getLocalName() + ";");
            } else if (xml.hasText() && xml.getEventType() != XMLStreamConstants.COMMENT) {
                take(xml.getText());
            }
        }
        return text.toString();
    }

    private void take(String words) {
        if (text.length() <= NewUnit.LONGEST) {
            text.append(TaggedText.literal(Tmx.allowed(words)));
        }
    }

    private void element(String name) throws XMLStreamException {
        switch (name) {
            case "hi" -> {}
            case "bpt" -> {
                Optional<Tag> tag = tag(Kind.OPEN);
                tag.ifPresent(found -> open.put(attribute("i"), found));
                take(tag);
            }
            case "ept" -> {
                @Nullable Tag opening = open.remove(attribute("i"));
                take(opening == null ? tag(Kind.CLOSE) : Optional.of(new Tag(Kind.CLOSE, opening.number())));
            }
            case "it" -> take(tag(attribute("pos").equals("end") ? Kind.CLOSE : Kind.OPEN));
            case "ph", "ut" -> {
                if (attribute("type").equals(TmxTags.CHARACTER)) {
                    character(content());
                } else {
                    take(tag(Kind.ALONE));
                }
            }
            default -> skip();
        }
    }

    /// A character that XML forbids, as [TmxTags] writes it; anything else is left out.
    private void character(String code) {
        if (code.matches("U\\+[0-9A-F]{4}") && text.length() <= NewUnit.LONGEST) {
            int character = Integer.parseInt(code.substring(2), 16);
            text.append(
                    Tmx.allowed(Character.toString(character)).equals("\uFFFD") && !surrogate(character)
                            ? Character.toString(character)
                            : "");
        }
    }

    private static boolean surrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    /// The text of the element that begins here, up to its end.
    private String content() throws XMLStreamException {
        StringBuilder content = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS -> {
                    if (content.length() < 10) {
                        content.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return content.toString().strip();
    }

    private void take(Optional<Tag> tag) throws XMLStreamException {
        tag.ifPresent(found -> text.append(found.character()));
        skip();
    }

    private Optional<Tag> tag(Kind kind) {
        Optional<Tag> tag = numbered(kind, attribute("x"))
                .or(() -> numbered(kind, attribute("i")))
                .or(() -> free(kind));
        tag.ifPresent(taken::add);
        return tag;
    }

    private static Optional<Tag> numbered(Kind kind, String number) {
        return number.matches("[1-9]\\d{0,3}") && Integer.parseInt(number) <= Tag.MOST
                ? Optional.of(new Tag(kind, Integer.parseInt(number)))
                : Optional.empty();
    }

    private Optional<Tag> free(Kind kind) {
        for (int number = 1; number <= Tag.MOST; number++) {
            if (!taken.contains(new Tag(kind, number))) {
                return Optional.of(new Tag(kind, number));
            }
        }
        return Optional.empty();
    }

    /// Goes to the end of the element that begins here.
    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
