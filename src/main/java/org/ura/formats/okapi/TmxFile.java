package org.ura.formats.okapi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.ura.formats.Fault;
import org.ura.formats.FileNames;
import org.ura.formats.FileParagraph;
import org.ura.formats.Limits;
import org.ura.formats.ParagraphKind;
import org.ura.formats.UnreadableDocument;
import org.ura.formats.XmlGuard;

/// TMX as a document: each unit with an Albanian side is a paragraph, and its English side a confirmed
/// translation. A document type without declarations of its own, which many programs write, is passed over and
/// not written again.
final class TmxFile extends OkapiFormat {

    private static final Pattern DOCTYPE = Pattern.compile(
            "<!DOCTYPE\\s+tmx(\\s+(SYSTEM|PUBLIC\\s+[\"'][^\"'<>]*[\"'])\\s+[\"'][^\"'<>]*[\"'])?\\s*>");
    private static final Pattern LANGUAGE =
            Pattern.compile("<tuv\\b[^>]*?\\blang\\s*=\\s*[\"']([A-Za-z0-9_-]{2,20})[\"']");
    private static final int HEAD = 100_000;

    TmxFile(Limits limits) {
        super(limits);
    }

    @Override
    public List<String> extensions() {
        return List.of("tmx");
    }

    @Override
    public boolean bilingual(byte[] bytes) {
        return true;
    }

    @Override
    void check(String fileName, byte[] bytes) {
        XmlGuard.requireUtf8(fileName, bytes);
        if (!XmlGuard.root(fileName, bytes).equals("tmx")) {
            throw new UnreadableDocument(Fault.NOT_THIS_KIND, fileName, FileNames.kind(fileName));
        }
    }

    @Override
    public List<FileParagraph> read(String fileName, byte[] bytes) {
        return super.read(fileName, untyped(bytes));
    }

    @Override
    public void write(String fileName, byte[] original, List<String> translations, OutputStream out)
            throws IOException {
        super.write(fileName, untyped(original), translations, out);
    }

    private static byte[] untyped(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher found = DOCTYPE.matcher(head);
        if (!found.find()) {
            return bytes;
        }
        byte[] untyped = bytes.clone();
        for (int i = found.start(); i < found.end(); i++) {
            untyped[i] = ' ';
        }
        return untyped;
    }

    @Override
    IFilter filter(byte[] bytes) {
        TmxFilter filter = new TmxFilter();
        filter.getParameters().setSegType(TmxFilter.SEGTYPE_OR_SENTENCE);
        return filter;
    }

    /// As its first units call them: `sq-AL`, `en-GB`.
    @Override
    Languages languages(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return new Languages(language(head, "sq"), language(head, "en"));
    }

    private static LocaleId language(String head, String wanted) {
        Matcher found = LANGUAGE.matcher(head);
        while (found.find()) {
            String language = found.group(1).replace('_', '-');
            if (language.toLowerCase(Locale.ROOT).matches(wanted + "(-.*)?")) {
                return LocaleId.fromBCP47(language);
            }
        }
        return LocaleId.fromBCP47(wanted);
    }

    @Override
    boolean emptyTargets() {
        return false;
    }

    @Override
    States states(byte[] bytes) {
        return (unit, part) -> "translated";
    }

    @Override
    Structures structures(byte[] bytes) {
        return new Units();
    }

    /// A unit is called by its id, where it has one.
    private static final class Units implements Structures {

        @Override
        public Found of(ITextUnit unit, Event event) {
            return new Found(ParagraphKind.ENTRY, unit.getName() == null ? "" : unit.getName());
        }
    }
}
