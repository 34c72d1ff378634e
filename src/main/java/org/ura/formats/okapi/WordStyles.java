package org.ura.formats.okapi;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ura.formats.ParagraphKind;

/// What the paragraphs of each style of a Word file are. Built-in styles have English names in every
/// language; others are what the style is that they are based on.
final class WordStyles {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();

    private WordStyles() {}

    static Map<String, ParagraphKind> read(byte[] part) {
        try {
            WordStyles styles = new WordStyles();
            styles.walk(Stax.reader(part));
            Map<String, ParagraphKind> kinds = new HashMap<>();
            styles.names.keySet().forEach(id -> styles.kind(id, 0).ifPresent(kind -> kinds.put(id, kind)));
            return kinds;
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("styles that are no XML", e);
        }
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        String id = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> {
                    id = Stax.attribute(xml, "styleId");
                    names.put(id, "");
                }
                case "name" -> names.computeIfPresent(id, (same, none) -> Stax.attribute(xml, "val"));
                case "basedOn" -> bases.put(id, Stax.attribute(xml, "val"));
                default -> {} // looks
            }
        }
    }

    private Optional<ParagraphKind> kind(String id, int depth) {
        String name = names.getOrDefault(id, "").toLowerCase(Locale.ROOT);
        Optional<ParagraphKind> own = own(name);
        return own.isPresent() || depth > 20 || !bases.containsKey(id)
                ? own
                : kind(bases.getOrDefault(id, ""), depth + 1);
    }

    private static Optional<ParagraphKind> own(String name) {
        if (name.startsWith("heading")) {
            return Optional.of(ParagraphKind.HEADING);
        }
        if (name.startsWith("list")) {
            return Optional.of(ParagraphKind.LIST_ITEM);
        }
        return switch (name) {
            case "title", "subtitle" -> Optional.of(ParagraphKind.TITLE);
            case "caption" -> Optional.of(ParagraphKind.CAPTION);
            case "quote", "intense quote", "block text" -> Optional.of(ParagraphKind.QUOTE);
            case "footnote text" -> Optional.of(ParagraphKind.FOOTNOTE);
            case "endnote text" -> Optional.of(ParagraphKind.ENDNOTE);
            default -> Optional.empty();
        };
    }
}
