package org.ura.memory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.ura.text.Span;

/// Which words of the translations most likely stand for the words that were looked for: those that come with them in
/// most pairs and seldom without them. Words that stand in most sentences are left out. The measure is Dice's
/// coefficient (L. R. Dice, "Measures of the amount of
/// ecologic
/// association between species", Ecology 26(3), 1945) of the pairs that have the one and the pairs that have
/// the other.
final class Counterparts {

    private static final double LEAST = 0.3;
    private static final int FEWEST_PAIRS = 2;

    private final Wording wording;
    private final Set<String> stems;

    private Counterparts(Wording wording, Set<String> stems) {
        this.wording = wording;
        this.stems = stems;
    }

    /// Learns from pairs that have the words.
    ///
    /// @param texts the other sides of some of these pairs
    /// @param total how many such pairs there are
    /// @param frequency in how many pairs of the memory a stem is
    /// @param most how many stems may stand for the words
    static Counterparts of(Wording wording, List<String> texts, long total, ToIntFunction<String> frequency, int most) {
        Map<String, Integer> pairs = new HashMap<>();
        for (String text : texts) {
            Set<String> once = new HashSet<>();
            wording.words(text).stream().filter(wording::means).forEach(word -> once.add(word.stem()));
            once.forEach(stem -> pairs.merge(stem, 1, Integer::sum));
        }
        Map<String, Double> likely = new HashMap<>();
        pairs.forEach((stem, count) -> {
            if (count >= FEWEST_PAIRS && count * 2 > texts.size()) {
                double both = (double) count / texts.size() * total;
                double dice = 2 * both / (total + Math.max(both, frequency.applyAsInt(stem)));
                if (dice >= LEAST) {
                    likely.put(stem, dice);
                }
            }
        });
        return new Counterparts(
                wording,
                likely.keySet().stream()
                        .sorted(Comparator.comparing(likely::get).reversed())
                        .limit(most)
                        .collect(Collectors.toSet()));
    }

    /// Where they stand in a text.
    List<Span> in(String text) {
        return wording.words(text).stream()
                .filter(word -> stems.contains(word.stem()))
                .map(Wording.Word::place)
                .toList();
    }
}
