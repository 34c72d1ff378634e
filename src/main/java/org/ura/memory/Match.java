package org.ura.memory;

import java.time.Instant;
import java.util.List;
import org.ura.text.WordDiff;

/// A remembered pair that is like the text asked for.
///
/// @param score whole percent, 50 to 101; `docs/memory-score.md` says how it comes about
/// @param source the remembered source
/// @param target its translation, with the tags of the text asked for as far as it has any, see
/// [org.ura.text.TagFitting]
/// @param difference what to change in the remembered source to get the text asked for
/// @param document where the pair comes from
/// @param by who confirmed it last
/// @param at when
/// @param reviewed whether a reviewer approved it
/// @param count how many units at or above the threshold have this translation; the best of them is shown
public record Match(
        int score,
        String source,
        String target,
        List<WordDiff.Piece> difference,
        String document,
        String by,
        Instant at,
        boolean reviewed,
        int count) {

    Match counting(int more) {
        return new Match(score, source, target, difference, document, by, at, reviewed, count + more);
    }
}
