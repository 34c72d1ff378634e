package org.ura.project;

/// A segment that was read and is to be stored.
///
/// @param gap the characters between the previous segment of its paragraph and this one, empty for the first
/// @param source the Albanian text
public record NewSegment(String gap, String source) {

    boolean tooLong() {
        return Math.max(gap.length(), source.length()) > Segment.LONGEST_TEXT;
    }
}
