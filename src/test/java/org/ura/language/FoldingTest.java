package org.ura.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Çështje         | ceshtje
            SHKOLLËN        | shkollen
            t’i             | t'i
            „Ura”           | "ura"
            2019–2024       | 2019-2024
            café            | café
            """)
    void accidentsOfTypingAreAlike(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Test
    void decomposedAndHyphenatedFormsAreAlikeToo() {
        assertThat(Folding.fold("shkolle\u0308n")).isEqualTo("shkollen");
        assertThat(Folding.fold("shko\u00adllën")).isEqualTo("shkollen");
    }
}
