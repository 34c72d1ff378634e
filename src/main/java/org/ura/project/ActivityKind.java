package org.ura.project;

import java.util.EnumSet;
import java.util.Set;

/// What happened in a document.
public enum ActivityKind {
    /// It was brought in.
    IMPORTED,
    /// A new version of it was.
    UPDATED,
    /// Texts were written that their writer has not confirmed.
    DRAFTED,
    /// Texts were confirmed.
    CONFIRMED,
    /// Texts were approved.
    APPROVED,
    /// Texts were returned to the translator.
    RETURNED,
    /// Something was said about segments.
    COMMENTED,
    /// Comments were resolved.
    RESOLVED,
    /// Segments were filled with the text of another one of the same source.
    FILLED,
    /// Text was replaced.
    REPLACED,
    /// Segments were split.
    SPLIT,
    /// Segments were merged.
    MERGED,
    /// Sources were corrected.
    CORRECTED,
    /// Segments were filled with matches of the memory, as many at once.
    PRETRANSLATED,
    /// Segments were given texts again that they had before.
    RESTORED,
    /// Segments took over what a bilingual file says that came back.
    MERGED_BACK,
    /// Deeds were undone.
    UNDONE;

    private static final Set<ActivityKind> BY_ACTS = EnumSet.of(COMMENTED, RESOLVED, SPLIT, MERGED);

    /// What an act on a segment is in a document's activity.
    static ActivityKind of(Act act) {
        return switch (act) {
            case TYPED -> DRAFTED;
            case CONFIRMED -> CONFIRMED;
            case APPROVED -> APPROVED;
            case RETURNED -> RETURNED;
            case FILLED -> FILLED;
            case REPLACED -> REPLACED;
            case SPLIT -> SPLIT;
            case MERGED -> MERGED;
            case CORRECTED -> CORRECTED;
            case UNDONE -> UNDONE;
            case PRETRANSLATED -> PRETRANSLATED;
            case UPDATED -> UPDATED;
            case RESTORED -> RESTORED;
            case MERGED_BACK -> MERGED_BACK;
        };
    }

    /// Whether its count is of acts; else it is of the segments that they changed.
    boolean countsActs() {
        return BY_ACTS.contains(this);
    }
}
