package org.ura.formats.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ura.formats.ParagraphKind;
import org.ura.formats.okapi.OfficeParagraph.Special;

/// Finds the paragraphs in a part of a Word or PowerPoint file, and what each of them is: Okapi gives their
/// texts only. What it finds is names for the screen; nothing is lost when it finds nothing.
final class OfficeXml {

    private final XMLStreamReader xml;
    private final Map<String, ParagraphKind> styles;
    private final List<OfficeParagraph> found = new ArrayList<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final ParagraphKind ofPart;
    private String shape = "";
    private int cells;
    private int notes;
    private int references;
    private int fields;
    private int skipped;
    private boolean hidden;

    private OfficeXml(XMLStreamReader xml, Map<String, ParagraphKind> styles, ParagraphKind ofPart) {
        this.xml = xml;
        this.styles = styles;
        this.ofPart = ofPart;
    }

    /// What is collected of a paragraph while it is open.
    private static final class Paragraph {
        private final StringBuilder letters = new StringBuilder();
        private final List<Special> specials = new ArrayList<>();
        private Optional<ParagraphKind> kind = Optional.empty();
    }

    /// The paragraphs of a part, in the order in which they end.
    ///
    /// @param styles what paragraphs of a style are, by its id
    /// @param ofPart what the paragraphs of this part are, unless it is known better
    static List<OfficeParagraph> paragraphs(byte[] part, Map<String, ParagraphKind> styles, ParagraphKind ofPart) {
        try {
            return new OfficeXml(Stax.reader(part), styles, ofPart).read();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("a part that is no XML", e);
        }
    }

    private List<OfficeParagraph> read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.push(xml.getLocalName());
                    begin(xml.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    path.pop();
                    end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS -> text(xml.getText());
                default -> {} // comments and the like
            }
        }
        return found;
    }

    private void begin(String name) {
        switch (name) {
            case "p" -> open.push(new Paragraph());
            case "tc" -> cells++;
            case "ph" -> shape = Stax.attribute(xml, "type");
            case "sp" -> shape = "";
            case "Fallback", "del", "moveFrom" -> skipped++;
            case "footnote", "endnote" -> notes += Stax.attribute(xml, "type").isEmpty() ? 1 : 0;
            case "rPr" -> hidden = false;
            case "vanish" ->
                hidden = path.contains("r") && !Stax.attribute(xml, "val").equals("0");
            case "fldChar" -> field(Stax.attribute(xml, "fldCharType"));
            default -> Optional.ofNullable(open.peek()).ifPresent(paragraph -> within(paragraph, name));
        }
    }

    private void within(Paragraph paragraph, String name) {
        switch (name) {
            case "pStyle" ->
                paragraph.kind = Optional.ofNullable(styles.get(Stax.attribute(xml, "val")))
                        .or(() -> paragraph.kind);
            case "numPr" -> paragraph.kind = paragraph.kind.or(() -> Optional.of(ParagraphKind.LIST_ITEM));
            case "footnoteReference" -> special(paragraph, "footnote " + ++references);
            case "endnoteReference" -> special(paragraph, "endnote " + ++references);
            case "drawing", "pict", "object" -> special(paragraph, "image");
            case "commentReference", "commentRangeEnd", "commentRangeStart" -> special(paragraph, "comment");
            case "fldSimple" -> special(paragraph, "field");
            case "br", "cr" -> special(paragraph, "break");
            case "bookmarkStart", "bookmarkEnd" -> special(paragraph, "bookmark");
            default -> {} // of no interest
        }
    }

    private void field(String type) {
        Paragraph paragraph = open.peek();
        if (type.equals("begin")) {
            fields++;
            if (paragraph != null) {
                special(paragraph, "field");
            }
        } else if (type.equals("end")) {
            fields = Math.max(0, fields - 1);
        }
    }

    private static void special(Paragraph paragraph, String name) {
        paragraph.specials.add(new Special(paragraph.letters.length(), name));
    }

    private void text(String text) {
        Paragraph paragraph = open.peek();
        if (paragraph != null && "t".equals(path.peek()) && skipped == 0 && fields == 0 && !hidden) {
            text.chars().filter(Character::isLetterOrDigit).forEach(c -> paragraph.letters.append((char) c));
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> close(open.pop());
            case "tc" -> cells--;
            case "Fallback", "del", "moveFrom" -> skipped--;
            case "r" -> hidden = false;
            default -> {} // of no interest
        }
    }

    private void close(Paragraph paragraph) {
        // a footnote is told by what it is rather than by the break next to it
        paragraph.specials.sort(Comparator.comparingInt(Special::at)
                .thenComparing(special -> special.name().startsWith("footnote") ? 0 : 1));
        found.add(new OfficeParagraph(
                kind(paragraph), label(), paragraph.letters.toString(), List.copyOf(paragraph.specials)));
    }

    private ParagraphKind kind(Paragraph paragraph) {
        if (ofPart != ParagraphKind.PARAGRAPH) {
            return ofPart;
        }
        return paragraph.kind.filter(kind -> kind != ParagraphKind.PARAGRAPH).orElseGet(this::place);
    }

    private ParagraphKind place() {
        if (cells > 0) {
            return ParagraphKind.TABLE_CELL;
        }
        return shape.equals("title") || shape.equals("ctrTitle") ? ParagraphKind.TITLE : ParagraphKind.PARAGRAPH;
    }

    private String label() {
        boolean numbered = ofPart == ParagraphKind.FOOTNOTE || ofPart == ParagraphKind.ENDNOTE;
        return numbered ? Integer.toString(notes) : "";
    }
}
