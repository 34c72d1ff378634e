package org.ura.formats;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Streams one document to XLIFF 2.1. The XML library is named, so that another one on the class path changes
/// nothing.
///
/// Okapi's writer can write 2.1 too; it stays the tests' second reader instead, so that one fault cannot hide in both.
final class Xliff21Writer {

    private final XMLStreamWriter xml;
    private Xliff21Tags tags;

    private Xliff21Writer(XMLStreamWriter xml) {
        this.xml = xml;
        this.tags = new Xliff21Tags(xml);
    }

    static void write(Bilingual document, OutputStream out) {
        Iterator<BilingualParagraph> paragraphs = document.paragraphs().iterator();
        if (!paragraphs.hasNext()) {
            throw new IllegalArgumentException(document.documentName() + " has no paragraphs");
        }
        try {
            XMLStreamWriter xml = new WstxOutputFactory()
                    .createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
            new Xliff21Writer(xml).document(document.documentName(), paragraphs);
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException broken
                    ? new UncheckedIOException(broken)
                    : new IllegalStateException("XLIFF of " + document.documentName() + " was not written", e);
        }
    }

    private void document(String name, Iterator<BilingualParagraph> paragraphs) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        start("xliff", "version", "2.1", "srcLang", "sq", "trgLang", "en");
        start("file", "id", "f1", "original", XmlText.withoutForbidden(name), "xml:space", "preserve");
        while (paragraphs.hasNext()) {
            unit(paragraphs.next());
        }
        end();
        end();
        xml.writeEndDocument();
    }

    private void unit(BilingualParagraph paragraph) throws XMLStreamException {
        start("unit", "id", "p" + paragraph.number());
        tags = new Xliff21Tags(xml);
        reasons(paragraph.segments());
        boolean translated = paragraph.segments().stream()
                .anyMatch(segment -> !segment.target().isEmpty());
        for (BilingualSegment segment : paragraph.segments()) {
            if (!segment.gap().isEmpty()) {
                start("ignorable");
                sides(segment.gap(), segment.gap(), translated);
                end();
            }
            segment(segment);
        }
        end();
    }

    private void reasons(List<BilingualSegment> segments) throws XMLStreamException {
        List<BilingualSegment> withReason = segments.stream()
                .filter(segment -> segment.returned() && !segment.reason().isEmpty())
                .toList();
        if (withReason.isEmpty()) {
            return;
        }
        start("notes");
        for (BilingualSegment segment : withReason) {
            open("note", "id", "n" + segment.number(), "category", Xliff21.RETURNED, "appliesTo", "target");
            xml.writeCharacters(XmlText.withoutForbidden(segment.reason()));
            end();
        }
        end();
    }

    private void segment(BilingualSegment segment) throws XMLStreamException {
        String id = "s" + segment.number();
        if (segment.returned()) {
            start("segment", "id", id, "state", segment.state(), "subState", Xliff21.RETURNED);
        } else {
            start("segment", "id", id, "state", segment.state());
        }
        sides(segment.source(), segment.target(), !segment.target().isEmpty());
        end();
    }

    private void sides(String source, String target, boolean withTarget) throws XMLStreamException {
        open("source");
        tags.source(source);
        end();
        if (withTarget) {
            open("target");
            tags.target(target);
            end();
        }
    }

    /// Opens an element that holds elements: they stand on lines of their own.
    private void start(String element, String... attributes) throws XMLStreamException {
        open(element, attributes);
        xml.writeCharacters("\n");
    }

    /// Opens an element that holds text.
    private void open(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        if (element.equals("xliff")) {
            xml.writeDefaultNamespace(Xliff21.NAMESPACE);
        }
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }
}
