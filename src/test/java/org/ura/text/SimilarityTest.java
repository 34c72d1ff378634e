package org.ura.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ura.Tagged;

class SimilarityTest {

    /// Words of four letters and more are forms of one another when their first four letters are alike.
    private final Similarity similarity = new Similarity(
            word -> word.toLowerCase(Locale.ROOT).replace('ë', 'e').replace('ç', 'c'),
            word -> word.substring(0, Math.min(4, word.length())));

    @Test
    void textsWithoutWordsAreComparedByTheirCharacters() {
        assertThat(similarity.score("***", "***")).isEqualTo(100);
        assertThat(similarity.score("***", "**")).isEqualTo(66);
        assertThat(similarity.score("***", "---")).isZero();
        assertThat(similarity.score("***", "Ura")).isZero();
        assertThat(similarity.score("", "")).isEqualTo(100);
        assertThat(similarity.score("", "-")).isZero();
    }

    @Test
    void theScoreIsTheSameInBothDirections() {
        Random random = seeded();
        for (int round = 0; round < 3_000; round++) {
            String one = tagged(random);
            String other = tagged(random);
            assertThat(similarity.score(one, other)).as("%s / %s", one, other).isEqualTo(similarity.score(other, one));
        }
    }

    @Test
    void theBoundIsNeverTooStrict() {
        Random random = seeded();
        int reached = 0;
        for (int round = 0; round < 30_000; round++) {
            boolean tags = round % 2 == 0;
            Comparison comparison = similarity.compare(tags ? tagged(random) : sentence(random));
            Prepared asked = comparison.asked();
            Prepared other = similarity.prepare(tags ? tagged(random) : sentence(random));
            int score = comparison.score(other);
            for (int threshold = 50; threshold <= score; threshold++) {
                Bound bound = new Bound(threshold, asked.keys().size());
                int words = other.keys().size();
                String what = "%d %% at %d: %s / %s".formatted(score, threshold, asked.text(), other.text());
                assertThat(shared(asked.keys(), other.keys()))
                        .as(what)
                        .isGreaterThanOrEqualTo(bound.shared())
                        .isGreaterThanOrEqualTo(bound.sharedIn(Math.max(words, bound.words())));
                assertThat(words).as(what).isBetween(bound.fewest(), bound.most());
                assertThat(comparison.mayReach(threshold, Shape.of(other)))
                        .as(what)
                        .isTrue();
                assertThat(comparison.mayReach(threshold, Shape.of(other), other.tagged()))
                        .as(what)
                        .isTrue();
                reached++;
            }
        }
        assertThat(reached).isGreaterThan(1_000);
    }

    @Test
    void theBoundIsExactWhereTheThresholdIsJustReached() {
        // three of four words and every character alike would be 81.25 %
        assertThat(new Bound(81, 4).shared()).isEqualTo(3);
        assertThat(new Bound(82, 4).shared()).isEqualTo(4);
        assertThat(new Bound(50, 3).shared()).isEqualTo(1);
        assertThat(new Bound(50, 3).most()).isEqualTo(9);
        assertThat(new Bound(100, 7))
                .extracting(Bound::shared, Bound::fewest, Bound::most)
                .containsExactly(7, 7, 7);
    }

    private static int shared(List<String> one, List<String> other) {
        Map<String, Integer> left = new HashMap<>();
        one.forEach(key -> left.merge(key, 1, Integer::sum));
        int shared = 0;
        for (String key : other) {
            if (left.merge(key, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return shared;
    }

    @Test
    void textsThatDifferInTheirTagsOnlyAreNextToTheSame() {
        Random random = seeded();
        for (int round = 0; round < 5_000; round++) {
            String text = sentence(random);
            String one = Tagged.sprinkled(text, 4, random);
            String other = Tagged.sprinkled(text, 4, random);
            boolean same = similarity
                    .prepare(one)
                    .tagged()
                    .equals(similarity.prepare(other).tagged());
            assertThat(similarity.score(one, other)).as("%s / %s", one, other).isEqualTo(same ? 100 : 99);
        }
    }

    @Test
    void tagsTakeOffAtMostOneAndOnlyFromTheSameWords() {
        Random random = seeded();
        for (int round = 0; round < 20_000; round++) {
            String one = sentence(random);
            String other = sentence(random);
            int bare = similarity.score(one, other);
            int tagged = similarity.score(Tagged.sprinkled(one, 3, random), Tagged.sprinkled(other, 3, random));
            assertThat(tagged).as("%s / %s", one, other).isBetween(bare < 96 ? bare : bare - 1, bare);
        }
    }

    @Test
    void thePlaceOfATagIsToldWhateverTheWordsLookLike() {
        assertThat(similarity.score(Tagged.text("{1}Ura{/1} e re"), Tagged.text("{1}ura{/1} e re")))
                .isEqualTo(99);
        assertThat(similarity.score(Tagged.text("{1}Ura{/1} e re"), Tagged.text("ura {1}e{/1} re")))
                .isEqualTo(98);
        assertThat(similarity.score(Tagged.text("U{1/}rë"), Tagged.text("u{1/}re")))
                .isEqualTo(98);
        assertThat(similarity.score(Tagged.text("U{1/}rë"), Tagged.text("ur{1/}e")))
                .isEqualTo(97);
        assertThat(similarity.score(Tagged.text("12 {1/}ura"), Tagged.text("1234 {1/}ura")))
                .isEqualTo(98);
    }

    private static String tagged(Random random) {
        return Tagged.sprinkled(sentence(random), 3, random);
    }

    private static String sentence(Random random) {
        String[] words = {
            "ura", "Ura", "urë", "ure", "qytet", "qyteti", "QYTETIN", "e", "e", "12", "7,5", "çelet", "celet"
        };
        String[] gaps = {" ", " ", " ", "  ", ", ", ". ", " – "};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            text.append(words[random.nextInt(words.length)]).append(gaps[random.nextInt(gaps.length)]);
        }
        return text.toString();
    }

    private static Random seeded() {
        long seed = System.nanoTime();
        System.out.println("SimilarityTest seed " + seed);
        return new Random(seed);
    }
}
