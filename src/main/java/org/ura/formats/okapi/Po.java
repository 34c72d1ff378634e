package org.ura.formats.okapi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.Property;
import net.sf.okapi.filters.po.POFilter;
import net.sf.okapi.filters.po.Parameters;
import org.ura.formats.Fault;
import org.ura.formats.Limits;
import org.ura.formats.ParagraphKind;
import org.ura.formats.UnreadableDocument;

/// Gettext's PO and POT: the message ids are the source; translations that are there are drafts when they are
/// fuzzy.
final class Po extends PlainFile {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset=([\\w.:-]{1,40})");

    private static final Pattern NO_FLAGS = Pattern.compile("(?m)^#,[ \\t]*\\r?\\n");

    Po(Limits limits) {
        super(limits, "po", "pot");
    }

    @Override
    public boolean bilingual(byte[] bytes) {
        return true;
    }

    @Override
    void checkText(String fileName, String text) {
        Matcher declared = CHARSET.matcher(text);
        if (declared.find() && !declared.group(1).toLowerCase(Locale.ROOT).matches("utf-?8|us-ascii|ascii|charset")) {
            throw new UnreadableDocument(Fault.OTHER_ENCODING, fileName, declared.group(1));
        }
    }

    /// A message whose only flag was that it is doubtful has no line of flags when it is not so any more.
    @Override
    public void write(String fileName, byte[] original, List<String> translations, OutputStream out)
            throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream(original.length);
        super.write(fileName, original, translations, written);
        String text = written.toString(StandardCharsets.UTF_8);
        out.write(NO_FLAGS.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    IFilter filter(byte[] bytes) {
        POFilter filter = new POFilter();
        Parameters settings = filter.getParameters();
        settings.setAllowEmptyOutputTarget(true);
        settings.setWrapContent(false);
        return filter;
    }

    @Override
    Structures structures(byte[] bytes) {
        return new Contexts();
    }

    /// What is doubtful is a draft, and what is not somebody has confirmed.
    @Override
    States states(byte[] bytes) {
        return (unit, part) -> {
            boolean sure = unit.getTargetLocales().stream()
                    .map(locale -> unit.getTargetProperty(locale, Property.APPROVED))
                    .anyMatch(
                            property -> property != null && property.getValue().equals("yes"));
            return sure ? "translated" : "initial";
        };
    }

    /// A message is called by its context, where it has one.
    private static final class Contexts implements Structures {

        @Override
        public Found of(ITextUnit unit, Event event) {
            Property context = unit.getProperty("context");
            return new Found(ParagraphKind.ENTRY, context == null ? "" : context.getValue());
        }
    }
}
