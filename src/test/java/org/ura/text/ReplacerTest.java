package org.ura.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ura.text.Search.Mode;

class ReplacerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Premier    | PLAIN   | prime minister | The Premier met premiers.   | The prime minister met prime ministers.
            premier    | WORD    | prime minister | The premier met premiers.   | The prime minister met premiers.
            Tirane     | WORD    | Tirana         | Tiranë, TIRANË, Tirane.     | Tirana, Tirana, Tirana.
            $1         | PLAIN   | $1$$           | It costs $1.                | It costs $1$$.
            (\\d+) km  | PATTERN | $1 kilometres  | 5 km and 12 km              | 5 kilometres and 12 kilometres
            (\\w+), (\\w+) | PATTERN | $2 $1     | Rama, Edi                   | Edi Rama
            (\\d+) lek | PATTERN | $$$1 ($0)      | 5 lek                       | $5 (5 lek)
            (a)?b      | PATTERN | [$1]           | ab b                        | [a] []
            (cel)i     | PATTERN | $1             | çeli, ÇELI                  | çel, ÇEL
            x*         | PATTERN | -              | axa                         | a-a
            """)
    void whatItBecomes(String text, Mode mode, String with, String before, String after) {
        assertThat(Replacer.of(new Search(text, mode, false), with).in(before).after())
                .isEqualTo(after);
    }

    @Test
    void bothTextsSayWhereItWas() {
        Replaced replaced =
                Replacer.of(new Search("mali", Mode.PLAIN, false), "").in("Mali i mali");
        assertThat(replaced)
                .isEqualTo(new Replaced(
                        "Mali i mali",
                        " i ",
                        List.of(new Span(0, 4), new Span(7, 11)),
                        List.of(new Span(0, 0), new Span(3, 3))));
        assertThat(replaced.changed()).isTrue();
    }

    @Test
    void whatHasATagInItIsLeftAlone() {
        String bold = new Tag(Tag.Kind.OPEN, 1).character() + "";
        Replacer replacer = Replacer.of(new Search("a.c", Mode.PATTERN, true), "x");
        assertThat(replacer.in("abc a" + bold + "c abc").after()).isEqualTo("x a" + bold + "c x");
    }

    @Test
    void whatIsPutHasBoundsAndSoHasWhatATextGrowsTo() {
        Search search = new Search(".", Mode.PATTERN, false);
        assertThatThrownBy(() -> Replacer.of(search, "b".repeat(Replacer.LONGEST + 1)))
                .isInstanceOf(Finder.TooLarge.class);
        assertThat(Replacer.of(search, "b".repeat(Replacer.LONGEST))
                        .in("a".repeat(100_000))
                        .after()
                        .length())
                .isLessThan(400_000);
        Search all = new Search("a+", Mode.PATTERN, false);
        assertThat(Replacer.of(all, "$0".repeat(500))
                        .in("a".repeat(100_000))
                        .after()
                        .length())
                .isLessThan(400_000);
    }

    @Test
    void whatBecomesItselfHasNotChanged() {
        assertThat(Replacer.of(new Search("mali", Mode.PLAIN, false), "mali")
                        .in("mali")
                        .changed())
                .isFalse();
    }

    @Test
    void aGroupThatThePatternDoesNotHaveIsNamed() {
        assertThatThrownBy(() -> Replacer.of(new Search("(a)", Mode.PATTERN, false), "$2"))
                .isInstanceOfSatisfying(
                        Replacer.NoSuchGroup.class,
                        missing -> assertThat(missing.group()).isEqualTo(2));
    }
}
