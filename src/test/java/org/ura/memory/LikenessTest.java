package org.ura.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ura.Tagged;
import org.ura.text.Prepared;

/// The worked examples of `docs/memory-score.md`.
class LikenessTest {

    @ParameterizedTest(name = "{0} % {1} / {2}")
    @CsvSource(delimiter = '|', textBlock = """
            100 | Ura u hap sot.                 | Ura u hap sot.
            100 | Ura u hap sot.                 | Ura  u hap\u00a0sot.
            99  | Ura u hap sot.                 | ura u hap sot.
            99  | Ura u hap sot.                 | Ura u hap sot
            99  | Ura u hap sot.                 | Ura u hap, sot.
            99  | Shkollën e hapën.              | Shkollen e hapen.
            98  | Ura u hap më 12 maj.           | Ura u hap më 14 maj.
            98  | Çdo ditë.                      | cdo ditë.
            97  | Çdo ditë.                      | cdo ditë
            95  | Çdo ditë, ora 12.              | cdo ditë ora 14
            99  | t'i them                       | t’i them
            94  | Spitalin e hapën sot.          | Spitali e hapën sot.
            81  | Ura e re u hap sot.            | Ura e re u mbyll sot.
            77  | Qeveria ndërton ura.           | Qeveria ndërton ura sot.
            66  | Po vjen.                       | Po vjen sot.
            66  | ***                            | **
            9   | Spitalin                       | Shkollën
            75  | ***                            | ***.
            100 | {1}Fja{/1}lë e re.             | {4}Fja{/4}lë e re.
            99  | {1}Fja{/1}lë e re.             | Fjalë e re.
            99  | Fjalë {1}e re{/1}.             | Fjalë e {1}re{/1}.
            98  | {1}Fjalë{/1} e re.             | fjalë e re.
            95  | Çdo ditë, {1}ora{/1} 12.       | cdo ditë ora 14
            81  | Ura e {1}re{/1} u hap sot.     | Ura e re u mbyll sot.
            99  | {1/}***                        | ***
            """)
    void aScoreIsAsItsExampleSays(int score, String one, String other) {
        String tagged = Tagged.text(one);
        String otherTagged = Tagged.text(other);
        assertThat(Likeness.ALBANIAN.score(tagged, otherTagged)).isEqualTo(score);
        assertThat(Likeness.ALBANIAN.score(otherTagged, tagged)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            spitalin                        | spitali                         | shkollën
            Ministri vizitoi spitalin dje.  | Ministri vizitoi spitali dje.   | Ministri vizitoi shkollën dje.
            Ministri vizitoi spitalin dje.  | Ministri vizitoi spitalet dje.  | Ministri vizitoi shkollën dje.
            """)
    void anotherFormOfAWordIsNearerThanAnotherWord(String asked, String otherForm, String otherWord) {
        assertThat(Likeness.ALBANIAN.score(asked, otherForm)).isGreaterThan(Likeness.ALBANIAN.score(asked, otherWord));
    }

    @Test
    void decomposedAccentsAreTheSameText() {
        assertThat(Likeness.ALBANIAN.score("Shkollën", "Shkolle\u0308n")).isEqualTo(100);
    }

    /// When this fails, the indexes of all installations have other keys than the program looks for: raise
    /// `UnitDocument.SCHEMA`, then put the new keys here.
    @Test
    void theKeysBelongToTheIndexSchema() {
        Prepared prepared =
                Likeness.ALBANIAN.prepare("Qeveritë e qyteteve njoftuan: „T’i hapim spitalet më 12.05.2024!”"
                        + " – ish-ministri s’ka ardhur, çmimet u rritën.");

        assertThat(UnitDocument.SCHEMA).isEqualTo(6);
        assertThat(String.join(" ", prepared.keys()))
                .isEqualTo("qevr e qyt njoft t'i hapim spital me # ish ministr s'ka ardhur cmim u rrit");
    }
}
