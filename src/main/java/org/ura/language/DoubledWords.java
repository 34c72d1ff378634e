package org.ura.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ura.language.SourceFault.Kind;

/// Finds words that stand there twice, where twice is never right.
final class DoubledWords {

    private static final Set<String> NEVER_DOUBLE = SourceFaults.LISTS.under("doubled");

    private DoubledWords() {}

    static List<SourceFault> in(Passage passage) {
        List<SourceFault> found = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            int last = lastOfRun(passage, i);
            if (last > i && !isHyphen(passage, i - 1) && !isHyphen(passage, last + 1)) {
                found.add(new SourceFault(
                        passage.at(i).start(),
                        passage.at(last).end(),
                        Kind.DOUBLED_WORD,
                        passage.at(i).text()));
            }
            i = last;
        }
        return found;
    }

    /// The place of the last of the same words from here on; the same place when the next word is another.
    private static int lastOfRun(Passage passage, int place) {
        if (!passage.isWord(place)
                || !NEVER_DOUBLE.contains(passage.at(place).text().toLowerCase(Locale.ROOT))) {
            return place;
        }
        int last = place;
        while (passage.isGap(last + 1) && isSame(passage, place, last + 2)) {
            last += 2;
        }
        return last;
    }

    /// A capital inside begins something else: `Nga nga`, but not `nga Nga`.
    private static boolean isSame(Passage passage, int one, int other) {
        String first = passage.at(one).text();
        String second = passage.at(other).text();
        return second.equals(first) || second.equals(first.toLowerCase(Locale.ROOT));
    }

    private static boolean isHyphen(Passage passage, int place) {
        return passage.isMark(place, "-‐‑–");
    }
}
