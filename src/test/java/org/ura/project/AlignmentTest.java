package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

    /// The place before of each letter after: `-` for none; first those in order, then with those that have moved.
    @ParameterizedTest
    @CsvSource(textBlock = """
            abc,   abc,   012,   012
            abc,   axbc,  0-12,  0-12
            abc,   ac,    02,    02
            abc,   axc,   0-2,   0-2
            abcd,  bcda,  123-,  1230
            abc,   xyz,   ---,   ---
            aab,   ab,    02,    02
            ab,    abab,  01--,  01--
            '',    ab,    --,    --
            ab,    '',    '',    ''
            """)
    void whatStandsInOrderIsFoundAndThenWhatHasMoved(String before, String after, String inOrder, String standing) {
        Alignment alignment = Alignment.of(letters(before), letters(after));
        assertThat(said(alignment.inOrder())).isEqualTo(inOrder);
        assertThat(said(alignment.standing())).isEqualTo(standing);
    }

    @Test
    void noLongerRunStandsInOrderThanAnExhaustiveSearchFinds() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<String> before = words(random, random.nextInt(40), 1 + random.nextInt(30));
            List<String> after = edited(before, random);
            Alignment alignment = Alignment.of(before, after);
            check(before, after, alignment, "seed " + seed + ", round " + round);
            assertThat(paired(alignment.inOrder())).as("seed " + seed).isEqualTo(longest(before, after));
        }
    }

    @Test
    void aHundredThousandTextsInAnotherOrderAreFoundAll() {
        List<String> before = new ArrayList<>(
                IntStream.range(0, 100_000).mapToObj(i -> "Fjalia " + i).toList());
        List<String> after = new ArrayList<>(before);
        Collections.shuffle(after, new Random(7));
        Alignment alignment = Alignment.of(before, after);
        assertThat(paired(alignment.standing())).isEqualTo(100_000);
        List<String> moved = new ArrayList<>(before.subList(50_000, 100_000));
        moved.addAll(before.subList(0, 50_000));
        assertThat(paired(Alignment.of(before, moved).inOrder())).isEqualTo(50_000);
    }

    private static void check(List<String> before, List<String> after, Alignment alignment, String what) {
        int last = -1;
        for (int j = 0; j < after.size(); j++) {
            int place = alignment.inOrder()[j];
            if (place != Alignment.NONE) {
                assertThat(before.get(place)).as(what).isEqualTo(after.get(j));
                assertThat(place).as(what).isGreaterThan(last);
                last = place;
            }
        }
        int[] standing = alignment.standing();
        assertThat(Arrays.stream(standing)
                        .filter(place -> place != Alignment.NONE)
                        .distinct()
                        .count())
                .as(what)
                .isEqualTo(paired(standing));
        List<String> left = new ArrayList<>(before);
        assertThat(paired(standing))
                .as(what)
                .isEqualTo(after.stream().filter(left::remove).count());
    }

    private static long paired(int[] places) {
        return Arrays.stream(places).filter(place -> place != Alignment.NONE).count();
    }

    private static long longest(List<String> before, List<String> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return 0;
        }
        int[][] best = new int[before.size() + 1][after.size() + 1];
        for (int i = 1; i <= before.size(); i++) {
            for (int j = 1; j <= after.size(); j++) {
                best[i][j] = before.get(i - 1).equals(after.get(j - 1))
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[before.size()][after.size()];
    }

    static List<String> words(Random random, int count, int kinds) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(kinds))
                .toList();
    }

    static List<String> edited(List<String> before, Random random) {
        List<String> after = new ArrayList<>(before);
        for (int edits = random.nextInt(8); edits > 0; edits--) {
            int at = random.nextInt(after.size() + 1);
            switch (random.nextInt(4)) {
                case 0 -> after.add(at, "n" + edits);
                case 1 -> after.subList(at, Math.min(after.size(), at + 3)).clear();
                case 2 -> after.addAll(at, words(random, 3, 9));
                default -> Collections.rotate(after.subList(at, after.size()), 2);
            }
        }
        return after;
    }

    private static List<String> letters(String text) {
        return text.chars().mapToObj(letter -> "" + (char) letter).toList();
    }

    private static String said(int[] places) {
        StringBuilder said = new StringBuilder();
        Arrays.stream(places).forEach(place -> said.append(place == Alignment.NONE ? "-" : "" + place));
        return said.toString();
    }
}
