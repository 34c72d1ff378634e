package org.ura.project;

import java.util.List;
import java.util.Optional;
import org.ura.text.Tag;
import org.ura.text.TaggedText;

/// Which tags a text may have when somebody stands by it.
///
/// A draft may have any: work that is under way is kept. What is confirmed or approved goes into files and
/// the memory, so that it may have no tag that its source does not have, which no file could write, and no
/// half of a pair whose other half is missing or comes first, which would format the rest of the text. Tags
/// may be missing: a translation often has no use for one, as when emphasis is a matter of word order in
/// English; the editor shows which are missing.
final class Tagging {

    private Tagging() {}

    /// Why the target cannot be confirmed as the translation of this source, if so.
    static Optional<Step> objection(String source, String target) {
        TaggedText original = new TaggedText(source);
        TaggedText translation = new TaggedText(target);
        return named("rejected.foreignTag", translation.foreignTo(original))
                .or(() -> named("rejected.brokenTag", translation.brokenAgainst(original)));
    }

    /// Whether nobody would have to mend the target's tags: it has all that the source has, and no others.
    static boolean whole(String source, String target) {
        return objection(source, target).isEmpty()
                && new TaggedText(source).missingIn(new TaggedText(target)).isEmpty();
    }

    /// Whether there is nothing to confirm. Tags alone are the translation of tags alone.
    static boolean empty(String source, String target) {
        return target.isBlank()
                || (TaggedText.without(target).isBlank()
                        && !TaggedText.without(source).isBlank());
    }

    /// The first tag that a corrected source has lost or got, if any: the file's formatting relies on them,
    /// and the translation has them.
    static Optional<Tag> changed(String source, String corrected) {
        TaggedText before = new TaggedText(source);
        TaggedText after = new TaggedText(corrected);
        return before.missingIn(after).stream()
                .findFirst()
                .or(() -> after.foreignTo(before).stream().findFirst());
    }

    private static Optional<Step> named(String key, List<Tag> wrong) {
        return wrong.stream().findFirst().map(tag -> Step.forbidden(key, tag.label()));
    }
}
