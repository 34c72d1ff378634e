package org.ura.project;

import org.ura.people.Right;

/// What a deed did.
enum DeedKind {
    /// Filled segments with the text of another one of the same source.
    FILLED(Act.FILLED, Right.TRANSLATE),
    /// Replaced text in segments.
    REPLACED(Act.REPLACED, Right.TRANSLATE),
    /// Made two segments of one.
    SPLIT(Act.SPLIT, Right.TRANSLATE),
    /// Made one segment of two.
    MERGED(Act.MERGED, Right.TRANSLATE),
    /// Corrected the source.
    CORRECTED(Act.CORRECTED, Right.REVIEW),
    /// Filled untouched segments with matches of the memory.
    PRETRANSLATED(Act.PRETRANSLATED, Right.TRANSLATE),
    /// Approved translations: one, or all that a filter shows.
    APPROVED(Act.APPROVED, Right.REVIEW),
    /// Returned a translation.
    RETURNED(Act.RETURNED, Right.REVIEW),
    /// Gave a segment a text again that it had before.
    RESTORED(Act.RESTORED, Right.TRANSLATE),
    /// Took over what a bilingual file that came back says.
    MERGED_BACK(Act.MERGED_BACK, Right.TRANSLATE);

    private final Act act;
    private final Right right;

    DeedKind(Act act, Right right) {
        this.act = act;
        this.right = right;
    }

    /// What the history of each segment says.
    Act act() {
        return act;
    }

    /// What it takes to do it, and to undo it.
    Right right() {
        return right;
    }

    /// Whether it is somebody's decision, which nobody else takes back.
    boolean personal() {
        return this == APPROVED || this == RETURNED;
    }

    /// Whether segments came or went.
    boolean reshapes() {
        return this == SPLIT || this == MERGED;
    }
}
