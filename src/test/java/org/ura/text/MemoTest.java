package org.ura.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {

    private int asked;

    private final Memo memo = new Memo(word -> {
        asked++;
        return word.toUpperCase(Locale.ROOT);
    });

    @Test
    void anAnswerIsWorkedOutOnce() {
        assertThat(memo.apply("ura")).isEqualTo("URA");
        assertThat(memo.apply("ura")).isEqualTo("URA");
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void ofMoreWordsThanItRemembersEachHasItsOwnAnswer() {
        for (int round = 0; round < 2; round++) {
            IntStream.range(0, 50_000)
                    .forEach(i -> assertThat(memo.apply("ura" + i)).isEqualTo("URA" + i));
        }
        String longer = "ura".repeat(100);
        assertThat(memo.apply(longer)).isEqualTo("URA".repeat(100));
    }
}
