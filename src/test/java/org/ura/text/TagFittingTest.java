package org.ura.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ura.Tagged;

class TagFittingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # asked for              | remembered             | its translation             | offered
            {1}Ura{/1} u hap.        | {1}Ura{/1} u hap.      | The {1}bridge{/1} opened.   | The {1}bridge{/1} opened.
            {3}Ura{/3} u hap.        | {1}Ura{/1} u hap.      | The {1}bridge{/1} opened.   | The {3}bridge{/3} opened.
            {2}Ura{/2} {1}u{/1} hap. | {1}Ura{/1} {2}u{/2} ha | The {1}bridge{/1} {2}is{/2} | The {2}bridge{/2} {1}is{/1}
            {1}Ura{/1} u hap.        | {1}Ura{/1} u {2}h{/2}. | {1}Bridge{/1} {2}open{/2}.  | {1}Bridge{/1} open.
            Ura u hap.               | {1}Ura{/1} u hap.      | The {1}bridge{/1} opened.   | The bridge opened.
            Ura u hap.               | Ura {1/} u hap.        | The bridge {1/} opened.     | The bridge opened.
            Ura u hap.               | {1/} Ura u hap.        | {1/} The bridge opened.     | The bridge opened.
            {5/}Ura{7/}              | {1/}Ura{2/}            | {2/}Bridge{1/}              | {7/}Bridge{5/}
            {1}Ura{/1}               | {1/}Ura                | {1/}Bridge                  | Bridge
            {1}Ura{/1}               | Ura                    | Bridge                      | Bridge
            {1}Ura                   | {1}Ura{/1}             | {1}Bridge{/1}               | {1}Bridge
            {1}Ura{/1}               | {1}Ura                 | {1}Bridge                   | Bridge
            {1}Ura{/1}               | {1}Ura{/1}             | {1}A{/1} {1}bridge{/1}      | {1}A{/1} bridge
            """)
    void aTranslationGetsTheTagsOfTheTextAskedFor(String asked, String source, String target, String offered) {
        assertThat(TagFitting.fit(Tagged.text(target), Tagged.text(source), Tagged.text(asked)))
                .isEqualTo(Tagged.text(offered));
    }

    @Test
    void whatIsOfferedCanAlwaysBeConfirmed() {
        long seed = System.nanoTime();
        System.out.println("TagFittingTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 10_000; round++) {
            String asked = Tagged.sprinkled("Po e re", 6, random);
            String source = Tagged.sprinkled("Po e re", 6, random);
            String target = Tagged.sprinkled("A new yes", 8, random);
            String fitted = TagFitting.fit(target, source, asked);
            TaggedText offer = new TaggedText(fitted);
            assertThat(offer.foreignTo(new TaggedText(asked))).isEmpty();
            assertThat(offer.brokenAgainst(new TaggedText(asked))).isEmpty();
            assertThat(TaggedText.without(fitted)).isEqualTo("A new yes");
            assertThat(TagFitting.fit(source, source, source)).isEqualTo(source);
        }
    }
}
