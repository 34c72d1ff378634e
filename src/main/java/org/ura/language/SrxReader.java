package org.ura.language;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads SRX leniently: names count without their prefixes and capitals, what is not known is read over, and a
/// comment right before a rule is its note. A DOCTYPE is read over, nothing that it names is fetched.
final class SrxReader {

    private static final String[] NO = {"no", "false", "0"};

    private final XMLStreamReader xml;
    private final Map<String, List<SrxFile.Draft>> groups = new LinkedHashMap<>();
    private final List<SrxFile.Mapping> mappings = new ArrayList<>();
    private List<SrxFile.Draft> group = new ArrayList<>();
    private boolean cascade;
    private String comment = "";

    private SrxReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// Throws [UnusableRules] naming the place.
    static SrxFile read(byte[] bytes) {
        try {
            SrxReader reader = new SrxReader(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
            reader.file();
            return new SrxFile(reader.cascade, reader.groups, reader.mappings);
        } catch (XMLStreamException e) {
            throw unreadable(e);
        } catch (WstxLazyException e) {
            throw unreadable(e.getCause());
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, (XMLResolver)
                (publicId, systemId, base, name) -> InputStream.nullInputStream());
        return factory;
    }

    private void file() throws XMLStreamException {
        boolean root = true;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.COMMENT -> comment = xml.getText();
                case XMLStreamConstants.START_ELEMENT -> {
                    if (root && !name().equals("srx")) {
                        throw new UnusableRules("srx.notSrx", xml.getLocalName());
                    }
                    root = false;
                    element();
                    comment = "";
                }
                default -> {}
            }
        }
    }

    private void element() throws XMLStreamException {
        switch (name()) {
            case "header" -> cascade = attribute("cascade").equalsIgnoreCase("yes");
            case "languagerule" ->
                group = groups.computeIfAbsent(attribute("languagerulename"), name -> new ArrayList<>());
            case "rule" -> rule();
            case "languagemap" ->
                mappings.add(new SrxFile.Mapping(attribute("languagepattern"), attribute("languagerulename")));
            default -> {}
        }
    }

    private void rule() throws XMLStreamException {
        boolean breaks = !List.of(NO).contains(attribute("break").toLowerCase(Locale.ROOT));
        boolean active = !List.of(NO).contains(attribute("active").toLowerCase(Locale.ROOT));
        String note = comment;
        String before = "";
        String after = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && name().equals("rule"))) {
            if (xml.isStartElement()) {
                switch (name()) {
                    case "beforebreak" -> before = text();
                    case "afterbreak" -> after = text();
                    default -> {}
                }
            }
        }
        if (active && !(before.isEmpty() && after.isEmpty())) {
            group.add(new SrxFile.Draft(breaks, before, after, note));
        }
    }

    /// The text of the element that begins here. One that goes over several lines was laid out by a program.
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                default -> {}
            }
        }
        return text.indexOf("\n") < 0 ? text.toString() : text.toString().strip();
    }

    private String name() {
        return local(xml.getLocalName());
    }

    private String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (local(xml.getAttributeLocalName(i)).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static UnusableRules unreadable(@Nullable Throwable cause) {
        Location place = cause instanceof XMLStreamException broken ? broken.getLocation() : null;
        return place == null
                ? new UnusableRules("srx.notXml", 1, 1)
                : new UnusableRules("srx.notXml", place.getLineNumber(), place.getColumnNumber());
    }
}
