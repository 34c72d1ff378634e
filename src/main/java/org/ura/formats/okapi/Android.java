package org.ura.formats.okapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.filters.xml.XMLFilter;
import org.ura.formats.Fault;
import org.ura.formats.Limits;
import org.ura.formats.UnreadableDocument;
import org.ura.formats.XmlGuard;

/// Android's string resources; no other XML. Apostrophes and quotation marks are shown without the backslash
/// that the file needs before them.
final class Android extends OkapiFormat {

    Android(Limits limits) {
        super(limits);
    }

    @Override
    public List<String> extensions() {
        return List.of("xml");
    }

    @Override
    void check(String fileName, byte[] bytes) {
        XmlGuard.requireUtf8(fileName, bytes);
        if (!XmlGuard.root(fileName, bytes).equals("resources")) {
            throw new UnreadableDocument(Fault.NOT_THIS_KIND, fileName, "Android (XML)");
        }
    }

    @Override
    IFilter filter(byte[] bytes) {
        XMLFilter filter = new XMLFilter();
        try (InputStream rules = Objects.requireNonNull(XMLFilter.class.getResourceAsStream("AndroidStrings.fprm"))) {
            filter.getParameters().fromString(new String(rules.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return filter;
    }

    @Override
    Structures structures(byte[] bytes) {
        return new Keys();
    }

    @Override
    String shown(String text) {
        return quoted(text) ? text : text.replace("\\'", "'").replace("\\\"", "\"");
    }

    @Override
    String stored(String text) {
        return quoted(text) ? text : text.replace("'", "\\'").replace("\"", "\\\"");
    }

    /// Within quotation marks apostrophes are as they are.
    private static boolean quoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    }
}
