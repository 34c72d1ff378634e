package org.ura.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {

    @ParameterizedTest
    @CsvSource({
        "ura,      ura,   true",
        "ura,      urat,  false",
        "ur*,      ura,   true",
        "*ra,      ura,   true",
        "*r*,      ura,   true",
        "u*r*a,    ura,   true",
        "ur*ra,    ura,   false",
        "ur**a,    ura,   true",
        "*,        ura,   true",
        "*ab*bc*,  abc,   false",
        "*ab*bc*,  ababc, true",
        "u.*,      ura,   false",
    })
    void aStarStandsForAnyLettersAndNoLetterStandsForTwoPieces(String text, String word, boolean fits) {
        assertThat(Pieces.of(text).fit(word)).isEqualTo(fits);
    }

    @Test
    void itFindsWhatARegularExpressionFinds() {
        long seed = System.nanoTime();
        System.out.println("PiecesTest seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String text = some("ab*", 1 + random.nextInt(6), random);
            String word = some("ab", random.nextInt(8), random);
            assertThat(Pieces.of(text).fit(word))
                    .as(text + " " + word)
                    .isEqualTo(Pattern.matches(text.replace("*", ".*"), word));
        }
    }

    private static String some(String letters, int count, Random random) {
        StringBuilder some = new StringBuilder();
        for (int i = 0; i < count; i++) {
            some.append(letters.charAt(random.nextInt(letters.length())));
        }
        return some.toString();
    }
}
