package org.ura.project;

import org.ura.text.Tongue;

/// A segment that was read and is to be stored.
///
/// @param gap the characters between the previous segment of its paragraph and this one, empty for the first
/// @param source the Albanian text
/// @param target the translation that its file has already; empty when there is none
/// @param state how far its file says that the translation is; it becomes so as far as [Arriving] says
/// @param tongue the language that the source seems to be in
public record NewSegment(String gap, String source, String target, State state, Tongue tongue) {

    /// A segment that its file has no translation of.
    public NewSegment(String gap, String source) {
        this(gap, source, "", State.INITIAL, Tongue.UNKNOWN);
    }

    boolean tooLong() {
        return Math.max(Math.max(gap.length(), source.length()), target.length()) > Segment.LONGEST_TEXT;
    }
}
