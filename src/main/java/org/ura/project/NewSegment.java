package org.ura.project;

import org.ura.text.Tongue;

/// A segment that was read and is to be stored.
///
/// @param gap the characters between the previous segment of its paragraph and this one, empty for the first
/// @param source the Albanian text
/// @param target the translation that its file has already, which becomes a draft; empty when there is none
/// @param tongue the language that the source seems to be in
public record NewSegment(String gap, String source, String target, Tongue tongue) {

    /// A segment that its file has no translation of.
    public NewSegment(String gap, String source) {
        this(gap, source, "", Tongue.UNKNOWN);
    }

    boolean tooLong() {
        return Math.max(Math.max(gap.length(), source.length()), target.length()) > Segment.LONGEST_TEXT;
    }
}
