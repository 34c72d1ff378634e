package org.ura.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.reader.XLIFFReaderException;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The published schemas, none of which is fetched: those of XLIFF 2.1 come with Okapi, that of XLIFF 1.2
/// (strict, OASIS, 2008) and the document type of TMX 1.4b (LISA, 2005) are in the tests' resources.
public final class Schemas {

    private static final String OKAPI = "/net/sf/okapi/lib/xliff2/";
    private static final List<String> MODULES = List.of(
            "change_tracking",
            "fs",
            "glossary",
            "itsm",
            "matches",
            "metadata",
            "resource_data",
            "size_restriction",
            "validation");

    private Schemas() {}

    /// What the schemas of XLIFF 2.1, core and modules, find wrong; nothing when it is valid.
    public static List<String> xliff2(byte[] file) {
        List<String> all = new ArrayList<>(List.of(OKAPI + "informativeCopiesOf3rdPartySchemas/w3c/xml.xsd"));
        all.add(OKAPI + "xliff_core_2.0.xsd");
        MODULES.forEach(module -> all.add(OKAPI + "modules/" + module + ".xsd"));
        return against(all, file);
    }

    /// The same for XLIFF 1.2, strict.
    public static List<String> xliff12(byte[] file) {
        return against(List.of("/schemas/xliff-core-1.2-strict.xsd"), file);
    }

    /// What Okapi's reader of XLIFF 2 finds wrong when it is as strict as it can be.
    public static List<String> okapi(byte[] file) {
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(new ByteArrayInputStream(file));
            while (reader.hasNext()) {
                reader.next();
            }
            return List.of();
        } catch (XLIFFReaderException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /// What the document type of TMX 1.4b finds wrong.
    public static List<String> tmx(byte[] file) {
        Faults faults = new Faults();
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setValidating(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(faults);
            builder.setEntityResolver((publicId, systemId) -> new InputSource(resource("/schemas/tmx14.dtd")));
            String text = new String(file, java.nio.charset.StandardCharsets.UTF_8);
            String typed = text.replaceFirst("<tmx\\b", "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx");
            builder.parse(new InputSource(new StringReader(typed)));
        } catch (SAXException e) {
            faults.found.add(String.valueOf(e.getMessage()));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
        return faults.found;
    }

    private static List<String> against(List<String> schemas, byte[] file) {
        Faults faults = new Faults();
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false); // the schemas allow thousands of nodes
            factory.setResourceResolver(resolver());
            Source[] sources = schemas.stream()
                    .map(name -> new StreamSource(resource(name), name))
                    .toArray(Source[]::new);
            Validator validator = factory.newSchema(sources).newValidator();
            validator.setErrorHandler(faults);
            validator.validate(new StreamSource(new ByteArrayInputStream(file)));
        } catch (SAXException e) {
            faults.found.add(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return faults.found;
    }

    /// What a schema imports is found by the end of its name.
    private static LSResourceResolver resolver() {
        return (type, namespace, publicId, systemId, base) -> {
            String name = systemId == null ? "xml.xsd" : systemId.replaceAll(".*/", "");
            String found = Stream.of("", "modules/", "informativeCopiesOf3rdPartySchemas/w3c/")
                    .map(folder -> OKAPI + folder + name)
                    .filter(path -> Schemas.class.getResource(path) != null)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(name + " would be fetched"));
            try {
                LSInput input = ((DOMImplementationLS)
                                DOMImplementationRegistry.newInstance().getDOMImplementation("LS"))
                        .createLSInput();
                input.setByteStream(resource(found));
                input.setSystemId(found);
                return input;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Schemas.class.getResourceAsStream(name), name);
    }

    private static final class Faults implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException fault) {
            error(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            found.add("line " + fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
