package org.ura.memory;

import java.util.List;
import org.ura.text.WordDiff;

/// A remembered pair that is like the text asked for.
///
/// @param score whole percent, 0 to 101, penalties taken off; `docs/memory-score.md` says how it comes about
/// @param penalty how many percent were taken off, 0 for none
/// @param unit the best of the units that have this translation
/// @param target its translation, with the tags of the text asked for as far as it has any, see
/// [org.ura.text.TagFitting], and its numbers, dates and addresses when nothing else differs
/// @param adapted whether such numbers, dates or addresses were put into the target
/// @param difference what to change in the remembered source to get the text asked for
/// @param count how many units at or above the threshold have this translation
public record Match(
        int score,
        int penalty,
        RememberedUnit unit,
        String target,
        boolean adapted,
        List<WordDiff.Piece> difference,
        int count) {

    Match counting(int more) {
        return new Match(score, penalty, unit, target, adapted, difference, count + more);
    }
}
