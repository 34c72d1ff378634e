package org.ura.formats.okapi;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.IResource;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.ITextUnit;
import org.ura.formats.ParagraphKind;

/// What the paragraphs of an OpenDocument text are: by their elements, and by those around them that are not
/// ended yet.
final class OpenDocumentStructures implements Structures {

    private static final Pattern AROUND = Pattern.compile("<(/?)(text:list-item|table:table-cell)\\b[^>]*?(/?)>");
    private static final Pattern STYLE = Pattern.compile("text:style-name=\"([^\"]*)\"");

    private final Map<String, String> styles;
    private final Map<String, Integer> open = new HashMap<>();
    private int notes;

    /// `styles`: what the styles of pieces of text are called.
    OpenDocumentStructures(Map<String, String> styles) {
        this.styles = styles;
    }

    @Override
    public void pass(Event event) {
        count(skeleton(event));
    }

    @Override
    public Found of(ITextUnit unit, Event event) {
        String skeleton = skeleton(event);
        int self = Math.max(0, skeleton.indexOf("[#$"));
        count(skeleton.substring(0, self));
        ParagraphKind kind = kind(unit, skeleton);
        count(skeleton.substring(self));
        return new Found(kind, "", this::name);
    }

    private ParagraphKind kind(ITextUnit unit, String skeleton) {
        if ("x-text:h".equals(unit.getType())) {
            return ParagraphKind.HEADING;
        }
        if (unit.isReferent()) {
            return ParagraphKind.FOOTNOTE;
        }
        if (open.getOrDefault("table:table-cell", 0) > 0) {
            return ParagraphKind.TABLE_CELL;
        }
        if (open.getOrDefault("text:list-item", 0) > 0) {
            return ParagraphKind.LIST_ITEM;
        }
        Matcher style = STYLE.matcher(skeleton);
        return style.find() ? ofStyle(style.group(1)) : ParagraphKind.PARAGRAPH;
    }

    private static ParagraphKind ofStyle(String name) {
        return switch (name) {
            case "Title", "Subtitle" -> ParagraphKind.TITLE;
            case "Quotations" -> ParagraphKind.QUOTE;
            case "Caption", "Illustration", "Table", "Figure", "Drawing" -> ParagraphKind.CAPTION;
            default -> ParagraphKind.PARAGRAPH;
        };
    }

    private String name(Code code, int letters) {
        String name = CodeNames.BY_TYPE.name(code, letters);
        if (name.equals("footnote")) {
            notes++;
            return name + " " + notes;
        }
        Matcher style = STYLE.matcher(code.getData() == null ? "" : code.getData());
        return name.equals(CodeNames.STYLE) && style.find()
                ? Optional.ofNullable(styles.get(style.group(1))).orElse(name)
                : name;
    }

    private void count(String skeleton) {
        Matcher element = AROUND.matcher(skeleton);
        while (element.find()) {
            boolean empty = !element.group(3).isEmpty();
            if (!empty) {
                open.merge(element.group(2), element.group(1).isEmpty() ? 1 : -1, Integer::sum);
            }
        }
    }

    private static String skeleton(Event event) {
        IResource resource = event.getResource();
        return resource == null || resource.getSkeleton() == null
                ? ""
                : resource.getSkeleton().toString();
    }
}
