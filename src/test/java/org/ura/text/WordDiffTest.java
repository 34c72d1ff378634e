package org.ura.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ura.Tagged;
import org.ura.text.WordDiff.Kind;
import org.ura.text.WordDiff.Piece;

class WordDiffTest {

    /// `[-` `-]` stand around what was removed, `{+` `+}` around what was added.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ura u hap sot.          | Ura u hap sot.              | Ura u hap sot.
            Ura u hap sot.          | Ura u mbyll sot.            | Ura u [-hap-]{+mbyll+} sot.
            Ura u hap.              | Ura e re u hap.             | Ura {+e re +}u hap.
            Ura e re u hap.         | Ura u hap.                  | Ura [-e re -]u hap.
            Ura u hap dje           | Ura u hap, dje              | Ura u hap{+,+} dje
            një dy tre katër        | një pesë gjashtë katër      | një [-dy tre-]{+pesë gjashtë+} katër
            Po                      | Jo                          | [-Po-]{+Jo+}
            """)
    void changesAreMarkedWordByWord(String before, String after, String expected) {
        assertThat(shown(WordDiff.between(before, after))).isEqualTo(expected);
    }

    @Test
    void aTagIsAddedOrRemovedByItself() {
        assertThat(shown(WordDiff.between("fjalë e re", Tagged.text("{1}fjalë{/1} e re"))))
                .isEqualTo(Tagged.text("{+{1}+}fjalë{+{/1}+} e re"));
        assertThat(shown(WordDiff.between(Tagged.text("Ura {1/}e re"), Tagged.text("Ura {2/}e re"))))
                .isEqualTo(Tagged.text("Ura [-{1/}-]{+{2/}+}e re"));
    }

    @Test
    void anEmptyTextIsAllAddedOrAllRemoved() {
        assertThat(WordDiff.between("", "")).isEmpty();
        assertThat(WordDiff.between("", "Ura e re")).containsExactly(new Piece(Kind.ADDED, "Ura e re"));
        assertThat(WordDiff.between("Ura e re", "")).containsExactly(new Piece(Kind.REMOVED, "Ura e re"));
    }

    @Test
    void bothTextsCanBeReadBackFromThePieces() {
        long seed = System.nanoTime();
        System.out.println("WordDiffTest seed " + seed);
        Random random = new Random(seed);
        String[] parts = {
            "ura", "e", "re", " ", " ", "  ", ",", "\n", "hap", "Ura", "12,5", "\ud83d\ude00", "\uE001", "\uE401", ""
        };
        for (int round = 0; round < 5_000; round++) {
            String before = text(random, parts);
            String after = text(random, parts);
            assertReconstructs(before, after);
        }
    }

    @Test
    void fewWordsAreChangedWhenFewDiffer() {
        List<String> words = IntStream.range(0, 400).mapToObj(i -> "fjala" + i).collect(Collectors.toList());
        String before = String.join(" ", words);
        words.set(10, "tjetër");
        words.set(390, "tjetër");
        assertThat(WordDiff.between(before, String.join(" ", words)).stream().filter(p -> p.kind() == Kind.ADDED))
                .hasSize(2);
    }

    @Test
    void veryLongTextsThatShareNothingGiveOneChangeSoon() {
        String before = "ura ".repeat(100_000) + "fund";
        String after = "mal ".repeat(100_000) + "fund";
        Assertions.assertThatCode(() -> assertReconstructs(before, after)).doesNotThrowAnyException();
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(WordDiff.between(before, after)).hasSize(3));
    }

    private static void assertReconstructs(String before, String after) {
        List<Piece> pieces = WordDiff.between(before, after);
        assertThat(joined(pieces, Kind.SAME, Kind.REMOVED)).isEqualTo(before);
        assertThat(joined(pieces, Kind.SAME, Kind.ADDED)).isEqualTo(after);
        assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
    }

    private static String text(Random random, String[] parts) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(25); i > 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }

    private static String joined(List<Piece> pieces, Kind... kinds) {
        return pieces.stream()
                .filter(piece -> Arrays.asList(kinds).contains(piece.kind()))
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "-]";
                    case ADDED -> "{+" + piece.text() + "+}";
                })
                .collect(Collectors.joining());
    }
}
