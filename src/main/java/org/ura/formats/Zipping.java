package org.ura.formats;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the parts of an office document, one after another.
final class Zipping {

    /// The namespace of the relations between parts.
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final ZipOutputStream zip;

    private Zipping(ZipOutputStream zip) {
        this.zip = zip;
    }

    interface Parts {
        void write(Zipping zip) throws IOException, XMLStreamException;
    }

    interface Part {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /// Writes all parts and leaves the stream open.
    static void to(OutputStream out, Parts parts) {
        try {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            parts.write(new Zipping(zip));
            zip.finish();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException broken
                    ? new UncheckedIOException(broken)
                    : new IllegalStateException("an office document was not written", e);
        }
    }

    void text(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    void xml(String name, Part part) throws IOException, XMLStreamException {
        zip.putNextEntry(new ZipEntry(name));
        XMLStreamWriter xml = new WstxOutputFactory()
                .createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8)));
        xml.writeStartDocument("UTF-8", "1.0");
        part.write(xml);
        xml.writeEndDocument();
        xml.flush();
        zip.closeEntry();
    }
}
