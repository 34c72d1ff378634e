package org.ura.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void aPatternThatWouldTakeABacktrackingEngineForeverIsNoTrouble() {
        String text = "a".repeat(50_000) + "!";
        assertThat(Finder.of(new Search("(a+)+$", Mode.PATTERN, false)).in(text))
                .isEmpty();
    }
}
