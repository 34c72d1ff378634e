package org.ura.formats.okapi;

import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.TextFragment;
import org.ura.formats.Fault;
import org.ura.formats.FileParagraph;
import org.ura.formats.Structure;
import org.ura.formats.UnreadableDocument;
import org.ura.text.Tag;

/// Collects the paragraphs of a file while it is walked.
final class Reading {

    private final OkapiFormat format;
    private final String fileName;
    private final Structures structures;
    private final States states;
    private final List<FileParagraph> paragraphs = new ArrayList<>();

    Reading(OkapiFormat format, String fileName, Structures structures, States states) {
        this.format = format;
        this.fileName = fileName;
        this.structures = structures;
        this.states = states;
    }

    void take(Event event) {
        if (!event.isTextUnit()) {
            structures.pass(event);
            return;
        }
        ITextUnit unit = event.getTextUnit();
        Structures.Found found = structures.of(unit, event);
        states.next(unit);
        List<TextFragment> parts = Parts.of(unit);
        for (int i = 0; i < parts.size() && unit.isTranslatable(); i++) {
            Coded coded = coded(parts.get(i), found.names());
            if (coded.hasText()) {
                String target = states.bilingual() ? coded.target(Parts.target(unit, i)) : "";
                add(found, coded, target, target.isEmpty() ? "" : states.of(unit, i));
            }
        }
    }

    List<FileParagraph> paragraphs() {
        return paragraphs;
    }

    /// The text with its tags, if so many tags can be told apart and it is not too long.
    private Coded coded(TextFragment fragment, CodeNames names) {
        if (fragment.getCodes().size() > 2 * Tag.MOST) {
            throw tooManyTags();
        }
        Coded coded = new Coded(fragment, names);
        if (!coded.fits()) {
            throw tooManyTags();
        }
        return coded;
    }

    private void add(Structures.Found found, Coded coded, String target, String state) {
        String text = format.shown(coded.text());
        int longest = format.limits().paragraph();
        if (text.length() > longest) {
            throw new UnreadableDocument(
                    Fault.PARAGRAPH_TOO_LONG, fileName, paragraphs.size() + 1, text.length(), longest);
        }
        if (paragraphs.size() >= format.limits().segments()) {
            throw new UnreadableDocument(
                    Fault.TOO_MANY_SEGMENTS, fileName, format.limits().segments());
        }
        Structure structure = new Structure(found.kind(), found.label(), coded.names());
        boolean whole = states.bilingual() || format.whole();
        paragraphs.add(new FileParagraph(structure, text, format.shown(target), state, whole, coded.marks()));
    }

    private UnreadableDocument tooManyTags() {
        return new UnreadableDocument(Fault.TOO_MANY_TAGS, fileName, paragraphs.size() + 1, Tag.MOST);
    }
}
