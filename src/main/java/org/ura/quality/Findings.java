package org.ura.quality;

import org.ura.language.SourceFaults;
import org.ura.text.TaggedText;

/// What the checks find in a segment.
public final class Findings {

    private Findings() {}

    /// Whether there is anything that somebody should look at: a likely fault of the source, or a tag that a
    /// translation
    /// lacks, has too many of, or has half of.
    public static boolean any(String source, String target) {
        return SourceFaults.any(source) || (!target.isBlank() && tags(new TaggedText(source), new TaggedText(target)));
    }

    private static boolean tags(TaggedText source, TaggedText target) {
        return !source.missingIn(target).isEmpty()
                || !target.foreignTo(source).isEmpty()
                || !target.brokenAgainst(source).isEmpty();
    }
}
