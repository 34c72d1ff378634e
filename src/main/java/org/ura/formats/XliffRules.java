package org.ura.formats;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What the standards call invalid, told before a file is read: a reader that takes what is invalid would guess
/// at it.
public abstract sealed class XliffRules permits Xliff2Rules, Xliff12Rules {

    private static final int HEAD = 4_000;

    private final String fileName;
    private final XMLStreamReader xml;

    XliffRules(String fileName, XMLStreamReader xml) {
        this.fileName = fileName;
        this.xml = xml;
    }

    /// Throws [UnreadableDocument] naming the rule that an XLIFF file breaks first, and the line. The file has
    /// passed [XmlGuard].
    public static void check(String fileName, byte[] bytes) {
        try {
            XMLStreamReader xml = XmlIn.reader(new ByteArrayInputStream(bytes));
            XliffRules rules = second(bytes) ? new Xliff2Rules(fileName, xml) : new Xliff12Rules(fileName, xml);
            rules.walk();
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(Fault.DAMAGED, fileName, "XLIFF");
        }
    }

    /// Whether a file says that it is in a version 2.
    public static boolean second(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8).contains(XmlIn.XLIFF_2);
    }

    private void walk() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (own()) {
                        begin(xml.getLocalName());
                    } else if (passed()) {
                        XmlIn.skip(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (own()) {
                        end(xml.getLocalName());
                    }
                }
                default -> {} // words
            }
        }
    }

    abstract void begin(String element);

    abstract void end(String element);

    /// Whether the element here is one of the standard's own.
    abstract boolean own();

    /// Whether what is in an element of others is passed over.
    boolean passed() {
        return true;
    }

    String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    String attribute(String name) {
        return XmlIn.attribute(xml, name);
    }

    boolean has(String name) {
        return xml.getAttributeValue(null, name) != null;
    }

    /// The attribute, which must be there.
    String required(String name) {
        if (!has(name)) {
            throw fault(Fault.XLIFF_NO_ATTRIBUTE, xml.getLocalName(), name);
        }
        return attribute(name);
    }

    int line() {
        return xml.getLocation().getLineNumber();
    }

    /// `details`: what [Fault] says stands behind the line.
    UnreadableDocument fault(Fault fault, Object... details) {
        return fault(line(), fault, details);
    }

    UnreadableDocument fault(int line, Fault fault, Object... details) {
        Object[] all = new Object[details.length + 1];
        all[0] = line;
        System.arraycopy(details, 0, all, 1, details.length);
        return new UnreadableDocument(fault, fileName, all);
    }
}
