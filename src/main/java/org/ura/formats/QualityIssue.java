package org.ura.formats;

/// Something that is wrong with a segment, as a bilingual file carries it: a localization quality issue of ITS 2.0.
///
/// @param onSource whether it is on the source; on the target otherwise
/// @param from where the words begin that it is on, in UTF-16 units of the text with its tags
/// @param to where they end, exclusive; where they begin when it is on the whole text
/// @param type one of the types of ITS 2.0
/// @param comment what is said about it, not empty
/// @param severity 0 to 100
public record QualityIssue(boolean onSource, int from, int to, String type, String comment, int severity) {

    public QualityIssue {
        if (from < 0 || to < from || severity < 0 || severity > 100 || type.isEmpty() || comment.isEmpty()) {
            throw new IllegalArgumentException("no issue: " + type + " " + severity + " at " + from + ".." + to);
        }
    }

    boolean whole() {
        return from == to;
    }
}
