package org.ura.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Ura,       Ura,     0
            Ura,       ura,     0.3333
            '',        '',      0
            '',        Ura,     1
            abcd,      wxyz,    1
            'Ura  u',  'Ura u', 0
            kitten,    sitting, 0.4286
            """)
    void theShareOfTheLongerTextThatIsOther(String one, String other, double share) {
        assertThat(EditDistance.share(one, other)).isCloseTo(share, within(0.0001));
        assertThat(EditDistance.share(other, one)).isCloseTo(share, within(0.0001));
    }
}
