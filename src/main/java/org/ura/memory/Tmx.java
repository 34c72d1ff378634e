package org.ura.memory;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.ura.text.TaggedText;
import org.ura.text.TextPart;

/// Writes [TMX 1.4b](https://www.gala-global.org/tmx-14b), the exchange format of translation memories.
public final class Tmx {

    /// The type of the prop that says which segment a unit is of, so that a file that was edited can be merged
    /// back.
    public static final String SEGMENT = "x-ura-segment";

    /// The type of the prop that says which document.
    public static final String DOCUMENT = "x-ura-document";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int BUFFER = 1 << 16;
    private static final String VERSION = "0.1";

    private final XMLStreamWriter xml;

    private Tmx(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// Writes the units, one after another as they come, as UTF-8. `out` is flushed and stays open.
    /// Tags are written as [TmxTags] says, and so are characters of texts that XML 1.0 cannot hold; elsewhere these
    /// become U+FFFD.
    public static void write(Iterable<TmxUnit> units, OutputStream out) {
        write(List.of(), units, out);
    }

    /// The same with something said of the whole file.
    static void write(List<TmxProp> props, Iterable<TmxUnit> units, OutputStream out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
                    .createXMLStreamWriter(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8.name());
            Tmx tmx = new Tmx(xml);
            tmx.begin(props);
            for (TmxUnit unit : units) {
                tmx.unit(unit);
            }
            tmx.end();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException broken
                    ? new UncheckedIOException(broken)
                    : new IllegalStateException("TMX was not written", e);
        }
    }

    private void begin(List<TmxProp> props) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("tmx");
        xml.writeAttribute("version", "1.4");
        xml.writeCharacters("\n");
        xml.writeStartElement("header");
        xml.writeAttribute("creationtool", "Ura");
        xml.writeAttribute("creationtoolversion", VERSION);
        xml.writeAttribute("segtype", "sentence");
        xml.writeAttribute("o-tmf", "Ura");
        xml.writeAttribute("adminlang", "en");
        xml.writeAttribute("srclang", "sq");
        xml.writeAttribute("datatype", "plaintext");
        props(props);
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeStartElement("body");
        xml.writeCharacters("\n");
    }

    private void unit(TmxUnit unit) throws XMLStreamException {
        xml.writeStartElement("tu");
        attribute("tuid", unit.tuid());
        attribute("creationdate", date(unit.createdAt()));
        attribute("creationid", unit.createdBy());
        attribute("changedate", date(unit.changedAt()));
        attribute("changeid", unit.changedBy());
        props(unit.props());
        variant("sq", unit.source());
        variant("en", unit.target());
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void props(List<TmxProp> props) throws XMLStreamException {
        for (TmxProp prop : props) {
            boolean note = prop.type().isEmpty();
            xml.writeStartElement(note ? "note" : "prop");
            if (!note) {
                attribute("type", prop.type());
            }
            text(prop.text());
            xml.writeEndElement();
        }
    }

    private void variant(String language, String text) throws XMLStreamException {
        xml.writeStartElement("tuv");
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language);
        xml.writeStartElement("seg");
        segment(text);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void segment(String text) throws XMLStreamException {
        TmxTags tags = new TmxTags(xml);
        for (TextPart part : new TaggedText(text).parts()) {
            switch (part) {
                case TextPart.Words(String words) -> words(words, tags);
                case TextPart.Mark mark -> tags.write(mark);
            }
        }
    }

    /// Words with any characters; nearly all have none that XML forbids.
    private void words(String words, TmxTags tags) throws XMLStreamException {
        String whole = whole(words);
        if (allowed(whole).equals(whole)) {
            text(whole);
            return;
        }
        int done = 0;
        for (int at = 0; at < whole.length(); at += Character.charCount(whole.codePointAt(at))) {
            int character = whole.codePointAt(at);
            if (!isAllowed(character)) {
                text(whole.substring(done, at));
                tags.character(character);
                done = at + 1;
            }
        }
        text(whole.substring(done));
    }

    /// The text with `�` for each half of a surrogate pair.
    private static String whole(String text) {
        return text.chars().noneMatch(c -> Character.isSurrogate((char) c))
                ? text
                : text.codePoints()
                        .map(c -> Character.isBmpCodePoint(c) && Character.isSurrogate((char) c) ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeAttribute(name, inAttribute(value));
        }
    }

    /// A carriage return is written as a reference, because a reader takes a bare one for a line feed.
    private void text(String text) throws XMLStreamException {
        String rest = allowed(text);
        int from = 0;
        for (int at = rest.indexOf('\r'); at >= 0; at = rest.indexOf('\r', from)) {
            xml.writeCharacters(rest.substring(from, at));
            xml.writeEntityRef("#xD");
            from = at + 1;
        }
        xml.writeCharacters(rest.substring(from));
    }

    private static String date(@Nullable Instant instant) {
        return instant == null ? "" : DATE.format(instant);
    }

    /// The text as an attribute has it: every white space is a blank there.
    static String inAttribute(String text) {
        return allowed(text).replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    /// The text with `�` for each character that XML 1.0 cannot hold.
    static String allowed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character >= Character.MIN_SURROGATE) {
                return replaced(text); // few are looked at so closely
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> allowed.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
        return allowed.toString();
    }

    /// What XML 1.0 calls a character.
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
