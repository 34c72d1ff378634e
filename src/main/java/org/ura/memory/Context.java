package org.ura.memory;

import org.ura.text.TaggedText;
import org.ura.text.TextHash;

/// What stood around a source, as hashes: enough to tell whether it is the same again.
///
/// @param previous the hash of the text before, `""` when there was none
/// @param next the hash of the text after, `""` when there was none
record Context(String previous, String next) {

    static Context of(Neighbours neighbours) {
        return new Context(hash(neighbours.previous()), hash(neighbours.next()));
    }

    /// Whether both sides are alike. Two texts that stand alone have no context that could agree.
    boolean agrees(Context other) {
        return equals(other) && !(previous.isEmpty() && next.isEmpty());
    }

    static String hash(String text) {
        return TextHash.of(new TaggedText(text).renumbered().characters());
    }
}
