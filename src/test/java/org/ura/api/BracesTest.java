package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ura.Tagged;
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
    @CsvSource(textBlock = """
            \uE001fja\uE401lë,  {1}fja{/1}lë
            \uE802,             {2/}
            \uE3FF\uE7FF\uEBFF, {1023}{/1023}{1023/}
            {\uE001{},          {{{1}{{}
            1\uE801},           1{1/}}
            """)
    void tagsTravelInBraces(String text, String travels) {
        assertThat(Braces.encode(text)).isEqualTo(travels);
        assertThat(Braces.decode(travels)).isEqualTo(text);
    }

    @Test
    void whateverIsWrittenIsReadBack() {
        long seed = System.nanoTime();
        System.out.println("BracesTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            String text = Tagged.sprinkled("{/1}{{ 😀 {2/}}".substring(random.nextInt(5)), 6, random);
            assertThat(Braces.decode(Braces.encode(text))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({"a{1, 2", "{, 1", "{{{, 3", "a{b}, 2", "{/1/}, 1", "{1}{ 1}, 4", "{-1}, 1", "{}, 1", "{/}, 1"})
    void aBraceThatStandsAloneIsRefusedWithItsPlace(String text, int place) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Braces.decode(text));
        assertThat(refused.key()).isEqualTo("refused.braces");
        assertThat(refused.args()).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource({"a{0}, 2, {0}", "{1}{/1024}, 4, {/1024}", "{99999999999/}, 1, {99999999999/}", "{01}, 1, {01}"})
    void aTagWithoutANumberThatTagsHaveIsRefused(String text, int place, String tag) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Braces.decode(text));
        assertThat(refused.key()).isEqualTo("refused.tagNumber");
        assertThat(refused.args()).containsExactly(place, tag, 1023);
    }

    @ParameterizedTest
    @CsvSource({"ab\uE001, 3, U+E001", "\uE000, 1, U+E000", "{1}\uEBFF, 4, U+EBFF"})
    void aCharacterThatWouldBeTakenForATagIsRefused(String text, int place, String character) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Braces.decode(text));
        assertThat(refused.key()).isEqualTo("refused.tagCharacter");
        assertThat(refused.args()).containsExactly(place, character);
    }
}
