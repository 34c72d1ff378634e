package org.ura.formats;

/// What a memory offers for a segment.
///
/// @param source the text that is like the segment's, with its own tags
/// @param target its translation
/// @param percent how alike they are, 0 to 101; 101 is written as 100
/// @param origin where it comes from, such as the name of a memory; may be empty
public record BilingualMatch(String source, String target, int percent, String origin) {

    public BilingualMatch {
        if (percent < 0 || percent > 101 || source.isEmpty() || target.isEmpty()) {
            throw new IllegalArgumentException("no match: " + percent + " % of " + source);
        }
    }

    /// 0 to 100, as the standards have it.
    int quality() {
        return Math.min(100, percent);
    }
}
