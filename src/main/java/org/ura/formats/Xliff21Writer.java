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
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ura.formats.Xliff21Issues.Edge;

/// Streams one document to XLIFF 2.1. The XML library is named, so that another one on the class path changes
/// nothing.
///
/// Okapi's writer can write 2.1 too; it stays the tests' second reader instead, so that one fault cannot hide
/// in both.
final class Xliff21Writer {

    private final XMLStreamWriter xml;

    /// Whether the document may have issues.
    private final boolean assessed;

    private Xliff21Issues issues;
    private Xliff21Tags tags;

    private Xliff21Writer(XMLStreamWriter xml, boolean assessed) {
        this.xml = xml;
        this.assessed = assessed;
        this.issues = new Xliff21Issues(xml, List.of());
        this.tags = new Xliff21Tags(xml, issues, Map.of());
    }

    static void write(Bilingual document, OutputStream out) {
        Iterator<BilingualParagraph> paragraphs = document.paragraphs().iterator();
        if (!paragraphs.hasNext()) {
            throw new IllegalArgumentException(document.documentName() + " has no paragraphs");
        }
        try {
            XMLStreamWriter xml = new WstxOutputFactory()
                    .createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
            new Xliff21Writer(xml, document.assessed()).document(document, paragraphs);
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException broken
                    ? new UncheckedIOException(broken)
                    : new IllegalStateException("XLIFF of " + document.documentName() + " was not written", e);
        }
    }

    private void document(Bilingual document, Iterator<BilingualParagraph> paragraphs) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        start("xliff", "version", "2.1", "srcLang", "sq", "trgLang", "en");
        String name = XmlText.withoutForbidden(document.documentName());
        start("file", "id", "f" + document.reference(), "original", name, "xml:space", "preserve");
        while (paragraphs.hasNext()) {
            unit(paragraphs.next());
        }
        end();
        end();
        xml.writeEndDocument();
    }

    private void unit(BilingualParagraph paragraph) throws XMLStreamException {
        start("unit", "id", "p" + paragraph.number());
        issues = new Xliff21Issues(xml, paragraph.segments());
        tags = new Xliff21Tags(xml, issues, paragraph.tagNames());
        issues.apart();
        Xliff21Matches.write(xml, paragraph.segments());
        new Xliff21Notes(xml).write(paragraph.segments());
        boolean translated = paragraph.segments().stream()
                .anyMatch(segment -> !segment.target().isEmpty());
        for (BilingualSegment segment : paragraph.segments()) {
            if (!segment.gap().isEmpty()) {
                start("ignorable");
                sides(segment.gap(), Map.of(), translated ? segment.gap() : "", Map.of());
                end();
            }
            segment(segment);
        }
        end();
    }

    private void segment(BilingualSegment segment) throws XMLStreamException {
        String id = "s" + segment.reference();
        if (segment.returned()) {
            start("segment", "id", id, "state", segment.state(), "subState", Xliff21.RETURNED);
        } else {
            start("segment", "id", id, "state", segment.state());
        }
        sides(
                segment.source(), issues.edges(segment, true),
                segment.target(), issues.edges(segment, false));
        end();
    }

    private void sides(
            String source, Map<Integer, List<Edge>> onSource, String target, Map<Integer, List<Edge>> onTarget)
            throws XMLStreamException {
        open("source");
        tags.source(source, onSource);
        end();
        if (!target.isEmpty()) {
            open("target");
            tags.target(target, onTarget);
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
            if (assessed) {
                xml.writeNamespace("its", Xliff21Issues.ITS);
                xml.writeAttribute("its", Xliff21Issues.ITS, "version", "2.0");
            }
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
