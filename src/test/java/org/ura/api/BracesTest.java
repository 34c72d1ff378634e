package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ura.people.Refused;

class BracesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            a{b}c,    a{{b}c
            {,        {{
            {{,       {{{{
            {1}x{/1}, {{1}x{{/1}
            '',       ''
            }},       }}
            """)
    void aLiteralBraceTravelsTwice(String text, String travels) {
        assertThat(Braces.encode(text)).isEqualTo(travels);
        assertThat(Braces.decode(travels)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"a{1}, 2", "{, 1", "{{{, 3"})
    void aBraceThatStandsAloneIsRefusedWithItsPlace(String text, int place) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Braces.decode(text));
        assertThat(refused.key()).isEqualTo("refused.braces");
        assertThat(refused.args()).containsExactly(place);
    }
}
