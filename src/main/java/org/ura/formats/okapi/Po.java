package org.ura.formats.okapi;

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

/// Gettext's PO and POT: the message ids are the source; translations that are there become drafts.
final class Po extends PlainFile {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset=([\\w.:-]{1,40})");

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

    /// A message is called by its context, where it has one.
    private static final class Contexts implements Structures {

        @Override
        public Found of(ITextUnit unit, Event event) {
            Property context = unit.getProperty("context");
            return new Found(ParagraphKind.ENTRY, context == null ? "" : context.getValue());
        }
    }
}
