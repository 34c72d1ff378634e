package org.ura.formats.okapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.TextFragment;
import org.ura.formats.ParagraphKind;

/// What the paragraphs of an Office file are: those of its XML, found again by their letters, part by part.
final class OfficeStructures implements Structures {

    /// So far ahead a paragraph is looked for.
    private static final int AHEAD = 200;

    private final Map<String, byte[]> parts;
    private final Map<String, ParagraphKind> styles;
    private List<OfficeParagraph> paragraphs = List.of();
    private String place = "";
    private int next;

    /// `parts`: the files of the archive.
    OfficeStructures(Map<String, byte[]> parts) {
        this.parts = parts;
        this.styles = Optional.ofNullable(parts.get("word/styles.xml"))
                .map(WordStyles::read)
                .orElse(Map.of());
    }

    @Override
    public void pass(Event event) {
        if (event.isStartSubDocument()) {
            String name = event.getStartSubDocument().getName();
            byte[] part = parts.get(name);
            paragraphs =
                    part == null || name.startsWith("xl/") ? List.of() : OfficeXml.paragraphs(part, styles, kind(name));
            place = name.startsWith("ppt/slides/slide")
                    ? name.replaceAll("\\D+", " ").strip()
                    : "";
            next = 0;
        }
    }

    @Override
    public Found of(ITextUnit unit, Event event) {
        if (unit.getName() != null && unit.getName().contains("!")) {
            return new Found(ParagraphKind.TABLE_CELL, unit.getName());
        }
        String letters = letters(unit.getSource().getUnSegmentedContentCopy());
        for (int i = next; i < Math.min(paragraphs.size(), next + AHEAD); i++) {
            OfficeParagraph paragraph = paragraphs.get(i);
            if (paragraph.letters().equals(letters)) {
                next = i + 1;
                String label = paragraph.label().isEmpty() ? place : paragraph.label();
                return new Found(paragraph.kind(), label, paragraph.names());
            }
        }
        return new Found(ParagraphKind.PARAGRAPH, place);
    }

    private static ParagraphKind kind(String part) {
        String name = part.substring(part.lastIndexOf('/') + 1);
        if (name.startsWith("notesSlide")) {
            return ParagraphKind.NOTE;
        }
        return switch (name.replaceAll("\\d*\\.xml$", "")) {
            case "footnotes" -> ParagraphKind.FOOTNOTE;
            case "endnotes" -> ParagraphKind.ENDNOTE;
            case "header" -> ParagraphKind.HEADER;
            case "footer" -> ParagraphKind.FOOTER;
            case "comments", "comment" -> ParagraphKind.COMMENT;
            default -> ParagraphKind.PARAGRAPH;
        };
    }

    private static String letters(TextFragment text) {
        StringBuilder letters = new StringBuilder();
        text.getText().chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
