package org.ura.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ura.text.Search.Mode;

class FinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eshte    | PLAIN   | false | Kjo është e re.       | është
            eshte    | PLAIN   | true  | Kjo është e re.       | -
            ËSHTË    | PLAIN   | true  | Kjo është e re.       | është
            çaj      | PLAIN   | false | Caj i nxehtë.         | Caj
            re       | WORD    | false | E re, jo rendi i ri.  | re
            re       | PLAIN   | false | E re, jo rendi i ri.  | re re
            mali     | WORD    | false | mali. Malit, mali     | mali mali
            rë       | WORD    | false | brënda e re           | re
            \\d+ vjet | PATTERN | false | Ka 40 vjet, jo 4 vite | 40 vjet
            [eë]t\\b  | PATTERN | false | malet dhe fjalët      | et ët
            a.c      | PLAIN   | false | abc a.c               | a.c
            """)
    void whatIsFound(String text, Mode mode, boolean accents, String in, String found) {
        String all = String.join(
                " ",
                Finder.of(new Search(text, mode, accents)).in(in).stream()
                        .map(span -> in.substring(span.from(), span.to()))
                        .toList());
        assertThat(all).isEqualTo(found.equals("-") ? "" : found);
    }

    @Test
    void placesStayWhereTheyAreBehindLettersOutsideTheBasicPlane() {
        assertThat(Finder.of(new Search("ura", Mode.WORD, false)).in("𝔘 😀 ura"))
                .containsExactly(new Span(6, 9));
    }

    @Test
    void aPatternThatIsNoneSaysWhy() {
        assertThatThrownBy(() -> Finder.of(new Search("(ura", Mode.PATTERN, false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((a{30}){30}){30}){30}){30}",
                "(a{1000}){1000}",
                "(?:a{300}){30,}",
                "(a{30})?{2}{40}",
                "(a{0,50}?){0,50}"
            })
    void aPatternThatRepeatsRepetitionsBeyondMeasureIsNotRead(String pattern) {
        assertThatThrownBy(() -> Finder.of(new Search(pattern, Mode.PATTERN, false)))
                .isInstanceOf(Finder.TooLarge.class);
    }

    @Test
    void aSearchThatIsTooLongIsNotRead() {
        for (String pattern : List.of("(".repeat(20_000), "a".repeat(Finder.LONGEST_PATTERN + 1))) {
            assertThatThrownBy(() -> Finder.of(new Search(pattern, Mode.PATTERN, false)))
                    .isInstanceOf(Finder.TooLarge.class);
        }
        for (Mode mode : List.of(Mode.PLAIN, Mode.WORD)) {
            assertThatThrownBy(() -> Finder.of(new Search("a".repeat(Finder.LONGEST + 1), mode, false)))
                    .isInstanceOf(Finder.TooLarge.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(\\d{1,3}\\.){3}\\d{1,3}", "a{1000}", "(?:\\w+ ){0,20}ura", "\\p{Lu}{2,}\\x{41}"})
    void whatPeopleLookForIsRead(String pattern) {
        assertThat(Finder.of(new Search(pattern, Mode.PATTERN, false)).in("")).isEmpty();
    }

    @Test
    void asManyParenthesesAsAPatternMayHaveAreRead() {
        String deep = "(".repeat(Finder.LONGEST_PATTERN / 2 - 1) + "a" + ")".repeat(Finder.LONGEST_PATTERN / 2 - 1);
        assertThat(Finder.of(new Search(deep, Mode.PATTERN, false)).in("a")).hasSize(1);
    }

    @Test
    void aPatternThatWouldTakeABacktrackingEngineForeverIsNoTrouble() {
        String text = "a".repeat(50_000) + "!";
        assertThat(Finder.of(new Search("(a+)+$", Mode.PATTERN, false)).in(text))
                .isEmpty();
    }
}
