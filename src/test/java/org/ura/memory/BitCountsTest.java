package org.ura.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitCountsTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "64, 3", "65, 7", "1000, 8", "200, 40"})
    void placesAreCountedAsOneByOne(int length, int sets) {
        Random random = new Random(length);
        BitCounts counts = new BitCounts(length, sets);
        for (int round = 0; round < 2; round++) {
            int[] expected = new int[length];
            for (int set = 0; set < sets; set++) {
                FixedBitSet bits = new FixedBitSet(length);
                IntStream.range(0, length).filter(i -> random.nextInt(3) > 0).forEach(i -> {
                    bits.set(i);
                    expected[i]++;
                });
                counts.add(bits);
            }
            for (int least = 1; least <= sets + 1; least++) {
                int enough = least;
                assertThat(reaching(counts, least))
                        .containsExactlyElementsOf(IntStream.range(0, length)
                                .filter(i -> expected[i] >= enough)
                                .boxed()
                                .toList());
            }
            assertThat(IntStream.range(0, length).map(counts::of).toArray()).isEqualTo(expected);
            counts.clear();
        }
    }

    private static List<Integer> reaching(BitCounts counts, int least) {
        List<Integer> places = new ArrayList<>();
        for (int place = counts.next(least, 0); place >= 0; place = counts.next(least, place + 1)) {
            places.add(place);
        }
        return places;
    }
}
