package org.ura.formats.okapi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.filters.xliff.Parameters;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.filters.xliff2.XLIFF2Filter;
import org.ura.formats.Fault;
import org.ura.formats.FileNames;
import org.ura.formats.Limits;
import org.ura.formats.ParagraphKind;
import org.ura.formats.UnreadableDocument;
import org.ura.formats.XliffRules;
import org.ura.formats.XmlGuard;

/// XLIFF 1.2 and 2: the sources of the units; each segment that the file has is a paragraph of one segment,
/// and translations that are there are in the states that [XliffStates] finds. Trados, memoQ and Phrase have
/// endings of their own for it.
final class Xliff extends OkapiFormat {

    private static final int HEAD = 4_000;
    private static final Pattern SOURCE =
            Pattern.compile("\\b(?:source-language|srcLang)\\s*=\\s*[\"']([A-Za-z0-9-]{2,20})[\"']");
    private static final Pattern TARGET =
            Pattern.compile("\\b(?:target-language|trgLang)\\s*=\\s*[\"']([A-Za-z0-9-]{2,20})[\"']");

    Xliff(Limits limits) {
        super(limits);
    }

    @Override
    public List<String> extensions() {
        return List.of("xlf", "xliff", "sdlxliff", "mqxliff", "mxliff");
    }

    @Override
    public boolean bilingual(byte[] bytes) {
        return true;
    }

    @Override
    void check(String fileName, byte[] bytes) {
        XmlGuard.requireUtf8(fileName, bytes);
        if (!XmlGuard.root(fileName, bytes).equals("xliff")) {
            throw new UnreadableDocument(Fault.NOT_THIS_KIND, fileName, FileNames.kind(fileName));
        }
        XliffRules.check(fileName, bytes);
    }

    @Override
    public void write(String fileName, byte[] original, List<String> translations, OutputStream out)
            throws IOException {
        if (XliffRules.second(original)) {
            super.write(fileName, original, translations, out);
            return;
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        super.write(fileName, original, translations, written);
        String spliced =
                Splice.of(new String(original, StandardCharsets.UTF_8), written.toString(StandardCharsets.UTF_8));
        out.write(spliced.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    IFilter filter(byte[] bytes) {
        if (XliffRules.second(bytes)) {
            return new XLIFF2Filter();
        }
        XLIFFFilter filter = new XLIFFFilter();
        Parameters settings = filter.getParameters();
        settings.setAllowEmptyTargets(true);
        settings.setPreserveSpaceByDefault(true);
        return filter;
    }

    @Override
    boolean emptyTargets() {
        return false;
    }

    /// Those that are declared, so that a file of other languages is read and written as it is.
    @Override
    Languages languages(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
        return new Languages(language(SOURCE, head, "sq"), language(TARGET, head, "en"));
    }

    private static LocaleId language(Pattern attribute, String head, String otherwise) {
        Matcher found = attribute.matcher(head);
        return LocaleId.fromBCP47(found.find() ? found.group(1) : otherwise);
    }

    @Override
    States states(byte[] bytes) {
        return XliffStates.of(bytes);
    }

    @Override
    Structures structures(byte[] bytes) {
        return new Units();
    }

    /// A unit is called by its name, or its id.
    private static final class Units implements Structures {

        @Override
        public Found of(ITextUnit unit, Event event) {
            boolean named = unit.getName() != null && !unit.getName().isEmpty();
            return new Found(ParagraphKind.ENTRY, named ? unit.getName() : unit.getId());
        }
    }
}
