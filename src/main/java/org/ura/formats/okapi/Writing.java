package org.ura.formats.okapi;

import java.util.List;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.IResource;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.Property;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;

/// Puts the translations into the events of a file that is walked again.
final class Writing {

    private final OkapiFormat format;
    private final String fileName;
    private final Structures structures;
    private final List<String> translations;
    private final boolean bilingual;
    private final LocaleId language;
    private int used;

    /// `structures`: new ones, so that tags are told apart as they were when the file was read.
    Writing(OkapiFormat format, String fileName, Structures structures, Work work) {
        this.format = format;
        this.fileName = fileName;
        this.structures = structures;
        this.translations = work.translations();
        this.bilingual = work.bilingual();
        this.language = work.language();
    }

    /// What is to be written.
    record Work(List<String> translations, boolean bilingual, LocaleId language) {}

    /// The event as it is to be written.
    Event put(Event event) {
        if (event.isTextUnit()) {
            put(event.getTextUnit(), structures.of(event.getTextUnit(), event).names());
        } else {
            structures.pass(event);
        }
        return event;
    }

    /// Makes sure that all translations had a place.
    void finish() {
        if (used != translations.size()) {
            throw new IllegalArgumentException(fileName + " has " + used + " paragraphs, not " + translations.size());
        }
    }

    private void put(ITextUnit unit, CodeNames names) {
        if (bilingual && !unit.isTranslatable() && !unit.hasTarget(language)) {
            unit.createTarget(language, false, IResource.COPY_ALL); // or it would become an empty one
        }
        List<TextFragment> parts = Parts.of(unit);
        for (int i = 0; i < parts.size() && unit.isTranslatable(); i++) {
            Coded coded = new Coded(parts.get(i), names);
            if (coded.hasText()) {
                put(unit, i, coded, next());
            }
        }
    }

    private String next() {
        if (used >= translations.size()) {
            throw new IllegalArgumentException(fileName + " has more than " + used + " paragraphs");
        }
        used++;
        return translations.get(used - 1);
    }

    private void put(ITextUnit unit, int part, Coded coded, String translation) {
        boolean same = translation.equals(format.shown(coded.text()));
        if (same && !bilingual) {
            return; // without a target the source is written
        }
        String stored = same ? coded.text() : format.stored(translation);
        if (bilingual && translation.isEmpty()) {
            if (format.emptyTargets()) {
                put(unit, part, new TextFragment());
            } else if (unit.hasTarget(language)) {
                put(unit, part, new TextFragment(" ")); // an empty one would lose its state, and the filter its way
            }
        } else {
            put(unit, part, stored.isEmpty() ? format.emptied(unit, coded) : coded.fragment(stored));
        }
    }

    /// A translation that was marked as doubtful (fuzzy in PO) is not so any more when it is another one.
    private static void approve(TextContainer target, boolean changed) {
        Property approved = target.getProperty(Property.APPROVED);
        if (changed && approved != null) {
            target.setProperty(new Property(Property.APPROVED, "yes", approved.isReadOnly()));
        }
    }

    /// A target is made of the source without its properties, which would overwrite those of the target.
    private void put(ITextUnit unit, int part, TextFragment text) {
        TextContainer old = unit.getTarget(language);
        boolean one = unit.getSource().contentIsOneSegment();
        TextContainer target = one || old == null ? unit.getSource().clone(false) : old;
        if (!one && old == null) {
            target.getSegments().forEach(segment -> segment.setContent(new TextFragment()));
        }
        if (one) {
            target.getFirstSegment().setContent(text); // which keeps its id
        } else {
            target.getSegments()
                    .get(Parts.segment(unit.getSource(), part).getId())
                    .setContent(text);
        }
        if (old != null && old != target) {
            old.getPropertyNames().forEach(name -> target.setProperty(old.getProperty(name)));
            approve(
                    target,
                    !text.isEmpty()
                            && !text.toText().equals(old.getFirstContent().toText()));
        }
        unit.setTarget(language, target);
    }
}
