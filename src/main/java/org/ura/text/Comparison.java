package org.ura.text;

import java.util.HashMap;
import java.util.Map;

/// One text compared with many others; what can be worked out once is. Holds scratch space: for one thread.
public final class Comparison {

    private static final int STRANGE = -1;

    private final Prepared asked;
    private final Map<String, Integer> numbering = new HashMap<>();
    private final Levenshtein keys;
    private final Levenshtein hashes;
    private final Levenshtein characters;
    private final int length;

    Comparison(Prepared asked) {
        this.asked = asked;
        for (String key : asked.keys()) {
            numbering.putIfAbsent(key, numbering.size());
        }
        int[] lower = Shape.lowerCase(asked.text());
        keys = new Levenshtein(numbers(asked));
        hashes = new Levenshtein(Shape.of(asked).hashes());
        characters = new Levenshtein(lower);
        length = lower.length;
    }

    /// The text that is compared.
    public Prepared asked() {
        return asked;
    }

    /// The score, 0 to 100, as [Similarity] describes it.
    public int score(Prepared other) {
        if (asked.tagged().equals(other.tagged())) {
            return Similarity.EXACT;
        }
        if (asked.text().equals(other.text())) {
            return Similarity.EXACT - Accidents.TAGS;
        }
        int changes = keys.distance(numbers(other));
        if (changes == 0 && !asked.keys().isEmpty() && asked.folded().equals(other.folded())) {
            return Math.max(Similarity.LOWEST_NEAR, Similarity.EXACT - Accidents.between(asked, other));
        }
        int[] lower = Shape.lowerCase(other.text());
        return fuzzy(other.keys().size(), changes, lower.length, characters.distance(lower));
    }

    /// Whether the text of this shape can reach `threshold`, 50 to 101. Quick; a `false` is certain, a `true` is not.
    public boolean mayReach(int threshold, Shape other) {
        int words = Math.max(asked.keys().size(), other.hashes().length);
        int changes = hashes.distance(other.hashes());
        if (words - changes < new Bound(threshold, 0).sharedIn(words)) {
            return false;
        }
        int leastCharacters = Math.abs(length - other.characters());
        return changes == 0 || fuzzy(other.hashes().length, changes, other.characters(), leastCharacters) >= threshold;
    }

    /// The same, knowing the other text too: sharper, and still quicker than the score. `tagged` is in the form
    /// of [Prepared#tagged()].
    public boolean mayReach(int threshold, Shape other, String tagged) {
        int changes = hashes.distance(other.hashes());
        int[] lower = Shape.lowerCase(Similarity.untagged(tagged));
        return changes == 0
                || fuzzy(other.hashes().length, changes, lower.length, characters.distance(lower)) >= threshold;
    }

    private int fuzzy(int otherWords, int wordChanges, int otherLength, int characterChanges) {
        long longest = Math.max(1, Math.max(length, otherLength));
        long kept = longest - characterChanges;
        long words = Math.max(asked.keys().size(), otherWords);
        long percent = words == 0
                ? 100 * kept / longest
                : (75 * (words - wordChanges) * longest + 25 * kept * words) / (words * longest);
        return (int) Math.min(Similarity.HIGHEST_FUZZY, percent);
    }

    private int[] numbers(Prepared text) {
        int[] numbers = new int[text.keys().size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = numbering.getOrDefault(text.keys().get(i), STRANGE);
        }
        return numbers;
    }
}
