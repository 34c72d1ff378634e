package org.ura.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LevenshteinTest {

    @Test
    void theDistanceIsThatOfThePlainTable() {
        long seed = System.nanoTime();
        System.out.println("LevenshteinTest seed " + seed);
        Random random = new Random(seed);
        int[] lengths = {0, 1, 2, 5, 63, 64, 65, 127, 128, 129, 200, 321};
        for (int round = 0; round < 400; round++) {
            int[] one = sequence(random, lengths[random.nextInt(lengths.length)]);
            Levenshtein levenshtein = new Levenshtein(one);
            for (int other = 0; other < 5; other++) {
                int[] two = random.nextBoolean() ? changed(random, one) : sequence(random, random.nextInt(300));
                assertThat(levenshtein.distance(two))
                        .as("%s symbols against %s", one.length, two.length)
                        .isEqualTo(table(one, two));
            }
        }
    }

    private static int[] sequence(Random random, int length) {
        int symbols = 1 + random.nextInt(40);
        return random.ints(length, -symbols, symbols).toArray();
    }

    private static int[] changed(Random random, int[] sequence) {
        int[] changed = sequence.clone();
        for (int i = 0; i < changed.length / 10; i++) {
            changed[random.nextInt(changed.length)] = random.nextInt();
        }
        return changed;
    }

    private static int table(int[] one, int[] two) {
        int[] previous = new int[two.length + 1];
        for (int j = 0; j <= two.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length; i++) {
            int[] row = new int[two.length + 1];
            row[0] = i;
            for (int j = 1; j <= two.length; j++) {
                int replaced = previous[j - 1] + (one[i - 1] == two[j - 1] ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(row[j - 1], previous[j]) + 1);
            }
            previous = row;
        }
        return previous[two.length];
    }
}
