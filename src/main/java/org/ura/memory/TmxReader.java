package org.ura.memory;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads [TMX](https://www.gala-global.org/tmx-14b) of any version, encoding and size, a `<tu>` at a time.
/// A DOCTYPE is read over: nothing that it names is fetched, no entity that it defines is put in. Names
/// keep their prefixes, because some programs use ones that they never declare.
public final class TmxReader {

    private static final WstxInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final TmxProps header = new TmxProps();
    private long place;

    /// Begins to read. `in` stays open. Throws [UnreadableTmx] when it is no TMX.
    public TmxReader(InputStream in) {
        try {
            xml = FACTORY.createXMLStreamReader(in);
            toRoot();
        } catch (XMLStreamException e) {
            throw unreadable("tmx.notXml", e);
        } catch (WstxLazyException e) {
            throw unreadable("tmx.notXml", e.getCause());
        }
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(WstxInputProperties.P_ALLOW_XML11_ESCAPED_CHARS_IN_XML10, true);
        factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, (javax.xml.stream.XMLResolver)
                (publicId, systemId, base, name) -> InputStream.nullInputStream());
        return factory;
    }

    private void toRoot() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // what may come before: the declaration, a DOCTYPE, comments
        }
        if (!xml.getLocalName().equals("tmx")) {
            throw new UnreadableTmx("tmx.notTmx", xml.getLocalName());
        }
    }

    /// The next `<tu>`. Throws [UnreadableTmx] naming the place when the file cannot be read on.
    public Optional<TmxItem> next() {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "tu" -> {
                            return Optional.of(item());
                        }
                        case "prop" -> header.add(new TmxProp(attribute("type"), text()));
                        default -> {}
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw unreadable("tmx.broken", e);
        } catch (WstxLazyException e) {
            throw unreadable("tmx.broken", e.getCause());
        }
    }

    /// What the header says under this type, as far as it was read.
    Optional<String> said(String type) {
        return header.list().stream()
                .filter(prop -> prop.type().equals(type))
                .map(TmxProp::text)
                .findFirst();
    }

    private TmxItem item() throws XMLStreamException {
        place++;
        long line = xml.getLocation().getLineNumber();
        TmxPairs pairs = new TmxPairs(attribute("tuid"), stamp());
        while (!ends("tu")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "prop" -> pairs.add(new TmxProp(attribute("type"), text()));
                    case "note" -> pairs.add(new TmxProp("", text()));
                    case "tuv" -> pairs.add(variant());
                    default -> {}
                }
            }
        }
        return pairs.item(place, line);
    }

    private TmxVariant variant() throws XMLStreamException {
        String said = attribute("xml:lang");
        String language = said.isEmpty() ? attribute("lang") : said; // as TMX 1.1 had it
        TmxStamp stamp = stamp();
        TmxProps props = new TmxProps();
        String text = "";
        while (!ends("tuv")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "prop" -> props.add(new TmxProp(attribute("type"), text()));
                    case "note" -> props.add(new TmxProp("", text()));
                    case "seg" -> text = TmxText.read(xml);
                    default -> {}
                }
            }
        }
        return new TmxVariant(language, text, stamp, props);
    }

    private boolean ends(String element) throws XMLStreamException {
        return xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element);
    }

    private TmxStamp stamp() {
        return new TmxStamp(
                attribute("creationid"),
                TmxDates.read(attribute("creationdate")),
                attribute("changeid"),
                TmxDates.read(attribute("changedate")));
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : Tmx.inAttribute(value);
    }

    /// The text of the element that begins here; of one that is too long so much that it can be told.
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() <= TmxProps.LONGEST) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> {
                    if (text.length() <= TmxProps.LONGEST) {
                        text.append('&').append(xml.getLocalName()).append(';');
                    }
                }
                default -> {}
            }
        }
        return Tmx.allowed(text.toString());
    }

    /// The exception of the parser, or a part of it that came late.
    private static UnreadableTmx unreadable(String key, @Nullable Throwable cause) {
        if (!(cause instanceof XMLStreamException broken)) {
            throw new IllegalStateException(cause);
        }
        if (broken.getNestedException() instanceof IOException lost && !(lost instanceof CharConversionException)) {
            throw new UncheckedIOException(lost);
        }
        Location place = broken.getLocation();
        return place == null
                ? new UnreadableTmx(key, 1, 1)
                : new UnreadableTmx(key, place.getLineNumber(), place.getColumnNumber());
    }
}
