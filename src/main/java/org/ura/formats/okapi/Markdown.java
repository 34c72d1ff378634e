package org.ura.formats.okapi;

import java.util.regex.Pattern;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.filters.markdown.MarkdownFilter;
import net.sf.okapi.filters.markdown.Parameters;
import org.ura.formats.Limits;
import org.ura.formats.ParagraphKind;

/// Markdown. Code, in blocks and within lines, is not translated.
final class Markdown extends PlainFile {

    Markdown(Limits limits) {
        super(limits, "md", "markdown");
    }

    @Override
    void checkText(String fileName, String text) {
        Depth.elements(fileName, text);
        Depth.marks(fileName, text);
    }

    @Override
    IFilter filter(byte[] bytes) {
        MarkdownFilter filter = new MarkdownFilter();
        Parameters settings = filter.getParameters();
        settings.setTranslateFencedCodeBlocks(false);
        settings.setTranslateIndentedCodeBlocks(false);
        settings.setTranslateInlineCodeBlocks(false);
        return filter;
    }

    @Override
    Structures structures(byte[] bytes) {
        return new Lines();
    }

    /// Tells a paragraph by what stands before it in its line.
    private static final class Lines implements Structures {

        private static final Pattern LIST = Pattern.compile("(?s).*(?:^|\\n)[ >\\t]*(?:[-*+]|\\d+[.)])[ \\t]+");
        private final StringBuilder line = new StringBuilder();

        @Override
        public void pass(Event event) {
            if (event.getResource() != null && event.getResource().getSkeleton() != null) {
                line.append(event.getResource().getSkeleton());
            }
        }

        @Override
        public Found of(ITextUnit unit, Event event) {
            String before = line.substring(line.lastIndexOf("\n") + 1);
            line.setLength(0);
            line.append(before);
            return new Found(kind(before), "");
        }

        private static ParagraphKind kind(String before) {
            String mark = before.strip();
            if (mark.matches("(?s).*#{1,6}")) {
                return ParagraphKind.HEADING;
            }
            if (mark.endsWith("|") || mark.startsWith("|")) {
                return ParagraphKind.TABLE_CELL;
            }
            if (LIST.matcher(before).matches()) {
                return ParagraphKind.LIST_ITEM;
            }
            return mark.endsWith(">") ? ParagraphKind.QUOTE : ParagraphKind.PARAGRAPH;
        }
    }
}
