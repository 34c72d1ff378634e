package org.ura.formats.okapi;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.filters.openoffice.OpenOfficeFilter;
import org.ura.formats.Archive;
import org.ura.formats.Fault;
import org.ura.formats.FileNames;
import org.ura.formats.Limits;
import org.ura.formats.UnreadableDocument;
import org.ura.formats.XmlGuard;

/// OpenDocument text: ODT.
final class OpenDocument extends OkapiFormat {

    private static final String CONTENT = "content.xml";

    OpenDocument(Limits limits) {
        super(limits);
    }

    @Override
    public List<String> extensions() {
        return List.of("odt");
    }

    @Override
    public boolean zipped() {
        return true;
    }

    @Override
    void check(String fileName, byte[] bytes) {
        Map<String, byte[]> parts = Archive.entries(
                fileName, bytes, name -> name.equals("mimetype") || (name.endsWith(".xml") && !name.contains("/")));
        byte[] type = parts.get("mimetype");
        boolean text = type != null && new String(type, StandardCharsets.US_ASCII).contains("opendocument.text");
        if (!text || !parts.containsKey(CONTENT)) {
            throw new UnreadableDocument(Fault.NOT_THIS_KIND, fileName, FileNames.kind(fileName));
        }
        parts.forEach((name, part) -> {
            if (!name.equals("mimetype")) {
                XmlGuard.root(fileName, part);
            }
        });
    }

    @Override
    Structures structures(byte[] bytes) {
        Map<String, byte[]> parts = Archive.entries("", bytes, CONTENT::equals);
        return new OpenDocumentStructures(OpenDocumentStyles.read(parts.getOrDefault(CONTENT, new byte[0])));
    }

    @Override
    IFilter filter(byte[] bytes) {
        return new OpenOfficeFilter();
    }
}
