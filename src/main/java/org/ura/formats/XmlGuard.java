package org.ura.formats;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML once before anybody else does, so that no other parser meets what could keep it busy: a document
/// type with entities of its own, elements nested a thousand deep, or no XML at all.
public final class XmlGuard {

    private static final int DEEPEST = 500;
    private static final int BEGINNING = 1_000;
    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

    private XmlGuard() {}

    /// The local name of the outermost element. Throws [UnreadableDocument] when the bytes are not XML, when
    /// they declare a document type, or nest too deep.
    public static String root(String fileName, byte[] bytes) {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            return walk(fileName, xml);
        } catch (XMLStreamException | RuntimeException e) {
            if (e instanceof UnreadableDocument unreadable) {
                throw unreadable;
            }
            throw new UnreadableDocument(Fault.DAMAGED, fileName, FileNames.kind(fileName));
        }
    }

    private static String walk(String fileName, XMLStreamReader xml) throws XMLStreamException {
        String root = "";
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    root = root.isEmpty() ? xml.getLocalName() : root;
                    if (++depth > DEEPEST) {
                        throw new UnreadableDocument(Fault.TOO_DEEP, fileName, DEEPEST);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableDocument(Fault.ENTITIES, fileName);
                default -> {} // text and comments may stand anywhere
            }
        }
        return root;
    }

    /// Throws [UnreadableDocument] for XML that is not in UTF-8, or says that it is in something else.
    public static void requireUtf8(String fileName, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start);
        if (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")) {
            throw new UnreadableDocument(Fault.UTF16, fileName);
        }
        if (declared.find() && !Utf8.named(declared.group(1).toLowerCase(Locale.ROOT))) {
            throw new UnreadableDocument(Fault.OTHER_ENCODING, fileName, declared.group(1));
        }
        Utf8.decode(fileName, bytes, Integer.MAX_VALUE);
    }
}
