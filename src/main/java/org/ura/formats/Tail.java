package org.ura.formats;

import java.util.List;
import org.ura.text.Tag;
import org.ura.text.TaggedText;

/// Closes at the end of a translated paragraph what closes at the end of its source: those tags belong to no
/// segment.
final class Tail {

    private Tail() {}

    /// The translation with the closing tags that it lacks, of those that the source ends with.
    static String closed(String source, String translation) {
        TaggedText target = new TaggedText(translation);
        List<Tag> broken = target.broken();
        StringBuilder closed = new StringBuilder(translation);
        for (char character : ending(source).toCharArray()) {
            Tag.of(character)
                    .filter(tag -> tag.kind() == Tag.Kind.CLOSE)
                    .filter(tag -> broken.contains(new Tag(Tag.Kind.OPEN, tag.number())))
                    .ifPresent(tag -> closed.append(tag.character()));
        }
        return closed.toString();
    }

    private static String ending(String source) {
        int start = source.length();
        while (start > 0 && Tag.is(source.charAt(start - 1))) {
            start--;
        }
        return source.substring(start);
    }
}
