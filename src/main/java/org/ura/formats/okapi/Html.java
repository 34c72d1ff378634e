package org.ura.formats.okapi;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.filters.html.HtmlFilter;
import org.ura.formats.Fault;
import org.ura.formats.Limits;
import org.ura.formats.ParagraphKind;
import org.ura.formats.UnreadableDocument;

/// Web pages, HTML and XHTML alike. Scripts and styles are not touched; the page's language becomes English.
final class Html extends PlainFile {

    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{1,40})");
    private static final int HEAD = 4_096;

    Html(Limits limits) {
        super(limits, "html", "htm", "xhtml");
    }

    @Override
    void checkText(String fileName, String text) {
        Matcher declared = CHARSET.matcher(text.substring(0, Math.min(text.length(), HEAD)));
        if (declared.find() && !declared.group(1).toLowerCase(Locale.ROOT).matches("utf-?8|us-ascii")) {
            throw new UnreadableDocument(Fault.OTHER_ENCODING, fileName, declared.group(1));
        }
        Depth.elements(fileName, text);
    }

    @Override
    IFilter filter(byte[] bytes) {
        return new HtmlFilter();
    }

    @Override
    Structures structures(byte[] bytes) {
        return new Elements();
    }

    /// Tells a paragraph by its element.
    private static final class Elements implements Structures {

        private String before = "";

        @Override
        public void pass(Event event) {
            boolean known = event.getResource() != null && event.getResource().getSkeleton() != null;
            before = known ? event.getResource().getSkeleton().toString() : "";
        }

        @Override
        public Found of(ITextUnit unit, Event event) {
            boolean caption = unit.getType() == null && before.matches("(?s).*<(?:fig)?caption[^<>]*>\\s*");
            before = "";
            return new Found(caption ? ParagraphKind.CAPTION : kind(unit), "");
        }
    }

    private static ParagraphKind kind(ITextUnit unit) {
        String type = unit.getType() == null ? "" : unit.getType();
        if (unit.isReferent()) {
            return ParagraphKind.DESCRIPTION;
        }
        return switch (type) {
            case "title" -> ParagraphKind.TITLE;
            case "h1", "h2", "h3", "h4", "h5", "h6", "legend", "summary" -> ParagraphKind.HEADING;
            case "li", "dt", "dd" -> ParagraphKind.LIST_ITEM;
            case "td", "th" -> ParagraphKind.TABLE_CELL;
            case "caption", "figcaption" -> ParagraphKind.CAPTION;
            case "blockquote" -> ParagraphKind.QUOTE;
            case "content", "alt", "placeholder", "label" -> ParagraphKind.DESCRIPTION;
            default -> ParagraphKind.PARAGRAPH;
        };
    }
}
