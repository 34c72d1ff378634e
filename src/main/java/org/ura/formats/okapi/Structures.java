package org.ura.formats.okapi;

import net.sf.okapi.common.Event;
import net.sf.okapi.common.resource.ITextUnit;
import org.ura.formats.ParagraphKind;

/// Tells what the paragraphs of one file are, while it is walked once.
interface Structures {

    /// Nothing is known.
    Structures NONE = (unit, event) -> new Found(ParagraphKind.PARAGRAPH, "", CodeNames.BY_TYPE);

    /// What a paragraph is, and how its tags are called.
    record Found(ParagraphKind kind, String label, CodeNames names) {

        Found(ParagraphKind kind, String label) {
            this(kind, label, CodeNames.BY_TYPE);
        }
    }

    /// Takes the events that are no paragraphs, in order.
    default void pass(Event event) {}

    /// Takes a paragraph, in order.
    Found of(ITextUnit unit, Event event);
}
