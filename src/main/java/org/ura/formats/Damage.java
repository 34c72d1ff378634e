package org.ura.formats;

import java.util.List;
import java.util.Optional;
import org.ura.text.Tag;
import org.ura.text.TaggedText;

/// What is wrong with the tags of a target that came back, compared with the source beside it in the same file. A
/// draft may have gone out with the same damage.
///
/// @param kind what happened
/// @param tag the tag as people write it: `{1}`, `{/1}`, `{2/}`; of an unreadable one what stands there
public record Damage(Kind kind, String tag) {

    /// What may happen to a tag. Only [#MISSING] ones may be confirmed.
    public enum Kind {
        /// A brace with something behind it that is no tag; it stays in the text as it is.
        UNREADABLE,
        /// Its other half is missing.
        NOT_CLOSED,
        /// The source does not have it, or not so often.
        UNKNOWN,
        /// The source has it, and the target does not.
        MISSING
    }

    /// The worst of a target's, if any; an empty target has none.
    public static Optional<Damage> of(String source, String target) {
        TaggedText ours = new TaggedText(source);
        TaggedText theirs = new TaggedText(target);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        return first(Kind.UNKNOWN, theirs.foreignTo(ours))
                .or(() -> first(Kind.NOT_CLOSED, theirs.brokenAgainst(ours)))
                .or(() -> first(Kind.MISSING, ours.missingIn(theirs)));
    }

    private static Optional<Damage> first(Kind kind, List<Tag> tags) {
        return tags.stream().findFirst().map(tag -> new Damage(kind, BraceText.of(tag)));
    }
}
