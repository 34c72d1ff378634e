package org.ura.formats;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a bilingual file in XLIFF 1.2 (OASIS Standard, 1 February 2008): a `<group>` for each paragraph, in it a
/// `<trans-unit>` for each segment, whose `id` and `resname` hold its reference. Inline tags are written as
/// [Xliff12Tags] says, states as [Xliff12States].
final class Xliff12Writer {

    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

    /// From whom notes are that went out; what others write is read back.
    static final String FROM = "ura:";

    private final XMLStreamWriter xml;

    private Xliff12Writer(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(Bilingual document, OutputStream out) {
        try {
            XMLStreamWriter xml = new WstxOutputFactory()
                    .createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
            new Xliff12Writer(xml).document(document);
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException broken
                    ? new UncheckedIOException(broken)
                    : new IllegalStateException("XLIFF of " + document.documentName() + " was not written", e);
        }
    }

    private void document(Bilingual document) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("xliff");
        xml.writeDefaultNamespace(NAMESPACE);
        attributes("version", "1.2");
        line();
        String name = XmlText.withoutForbidden(document.documentName());
        start(
                "file",
                "original",
                name,
                "source-language",
                "sq",
                "target-language",
                "en",
                "datatype",
                "plaintext",
                "tool-id",
                "ura");
        start("header");
        open("tool", "tool-id", "ura", "tool-name", "Ura");
        end();
        end();
        start("body");
        for (BilingualParagraph paragraph : document.paragraphs()) {
            start("group", "id", "p" + paragraph.number(), "restype", "x-paragraph");
            for (BilingualSegment segment : paragraph.segments()) {
                unit(document, segment, paragraph.tagNames());
            }
            end();
        }
        end();
        end();
        end();
        xml.writeEndDocument();
    }

    private void unit(Bilingual document, BilingualSegment segment, Map<Integer, String> names)
            throws XMLStreamException {
        String reference = Reference.of(document, segment).toString();
        open("trans-unit", "id", segment.reference(), "resname", reference, "xml:space", "preserve");
        if (Xliff12States.approved(segment)) {
            attributes("approved", "yes");
        }
        line();
        text("source", segment.source(), names);
        if (!segment.target().isEmpty()) {
            text("target", segment.target(), names, "state", Xliff12States.of(segment));
        }
        for (BilingualMatch match : segment.matches()) {
            open("alt-trans", "match-quality", match.quality() + "%");
            if (!match.origin().isEmpty()) {
                attributes("origin", XmlText.withoutForbidden(match.origin()));
            }
            line();
            text("source", match.source(), Map.of());
            text("target", match.target(), Map.of());
            end();
        }
        if (segment.returned() && !segment.reason().isEmpty()) {
            note("returned", "target", segment.reason());
        }
        for (BilingualComment comment : segment.comments()) {
            note("comment", "general", comment.said());
        }
        end();
    }

    private void note(String kind, String about, String text) throws XMLStreamException {
        open("note", "from", FROM + kind, "annotates", about);
        xml.writeCharacters(XmlText.withoutForbidden(text));
        end();
    }

    private void text(String element, String text, Map<Integer, String> names, String... attributes)
            throws XMLStreamException {
        open(element, attributes);
        new Xliff12Tags(xml, names).write(text);
        end();
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        open(element, attributes);
        line();
    }

    private void open(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        line();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
