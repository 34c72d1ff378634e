package org.ura.language;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// [SRX 2.0](https://www.gala-global.org/srx-20), the exchange format of segmentation rules, in and out.
public final class Srx {

    static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final String NAMESPACE = "http://www.lisa.org/srx20";
    private static final String NAME = "Albanian";
    private static final String LANGUAGE = "[Ss][Qq].*";

    private Srx() {}

    /// What a file says about Albanian.
    ///
    /// @param rules those that can be used
    /// @param leftOut the numbers, from 1, of those that cannot, because their pattern is none
    public record Found(SrxRules rules, List<Integer> leftOut) {

        public Found {
            leftOut = List.copyOf(leftOut);
        }
    }

    /// Reads the rules for Albanian out of a file of any program: whatever its prefixes, its encoding and the
    /// elements of its own. Throws [UnusableRules] when there are none.
    public static Found read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new UnusableRules("srx.tooLarge", MOST_BYTES >> 20);
        }
        return SrxReader.read(bytes).albanian();
    }

    /// Writes the rules, each behind its note as a comment. `out` is flushed and stays open.
    public static void write(SrxRules rules, OutputStream out) {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            start(xml, 0, "srx", "version", "2.0");
            start(xml, 1, "header", "segmentsubflows", "yes", "cascade", "no");
            handle(xml, "start", "no");
            handle(xml, "end", "yes");
            handle(xml, "isolated", "no");
            end(xml, 1);
            start(xml, 1, "body");
            start(xml, 2, "languagerules");
            start(xml, 3, "languagerule", "languagerulename", NAME);
            for (SrxRule rule : rules.rules()) {
                write(xml, rule);
            }
            end(xml, 3);
            end(xml, 2);
            start(xml, 2, "maprules");
            start(xml, 3, "languagemap", "languagepattern", LANGUAGE, "languagerulename", NAME);
            xml.writeEndElement();
            end(xml, 2);
            end(xml, 1);
            end(xml, 0);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("SRX was not written", e);
        }
    }

    private static void write(XMLStreamWriter xml, SrxRule rule) throws XMLStreamException {
        if (!rule.note().isEmpty()) {
            line(xml, 4);
            xml.writeComment(" " + rule.note().replace("--", "- -") + " ");
        }
        start(xml, 4, "rule", "break", rule.breaks() ? "yes" : "no");
        text(xml, "beforebreak", rule.before());
        text(xml, "afterbreak", rule.after());
        end(xml, 4);
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        start(xml, 5, element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void handle(XMLStreamWriter xml, String type, String include) throws XMLStreamException {
        start(xml, 2, "formathandle", "type", type, "include", include);
        xml.writeEndElement();
    }

    private static void start(XMLStreamWriter xml, int depth, String element, String... attributes)
            throws XMLStreamException {
        line(xml, depth);
        xml.writeStartElement(element);
        if (depth == 0) {
            xml.writeDefaultNamespace(NAMESPACE);
        }
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
        line(xml, depth);
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
