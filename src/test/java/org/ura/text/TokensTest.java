package org.ura.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ura.Tagged;

class TokensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            Po, vjen nesër.                 = Po|vjen|nesër
            T'i them se s’ka.               = T'i|them|se|s’ka
            „Ura” e re te ish-posta         = Ura|e|re|te|ish|posta
            NATO-s i duhen 1.234,5 euro     = NATO|s|i|duhen|1.234,5|euro
            më 12.05.2024, ora 12:30.       = më|12.05.2024|ora|12:30
            samiti G20 dhe rrjeti 5G        = samiti|G20|dhe|rrjeti|5|G
            ***                             = ''
            """)
    void wordsAndNumbersAreFound(String text, String expected) {
        assertThat(Tokens.of(text).stream()
                        .filter(Token::counts)
                        .map(Token::text)
                        .collect(Collectors.joining("|")))
                .isEqualTo(expected);
    }

    @Test
    void aTagIsATokenOfItsOwnWhereverItStands() {
        assertThat(Tokens.of(Tagged.text("{1}fja{/1}lë 1{2/}2{2/}\u0308")))
                .extracting(Token::text)
                .containsExactly("\uE001", "fja", "\uE401", "lë", " ", "1", "\uE802", "2", "\uE802", "\u0308");
        assertThat(Tokens.of("\uE001")).extracting(Token::kind).containsExactly(Token.Kind.TAG);
    }

    @Test
    void acrossTagsAWordIsWholeAtItsPlace() {
        String text = Tagged.text("{1}fja{/1}lë{2/} 1{2/}2");
        assertThat(Tokens.across(text))
                .extracting(Token::text, token -> text.substring(token.start(), token.end()))
                .containsExactly(
                        tuple("fjalë", Tagged.text("fja{/1}lë")), tuple(" ", " "), tuple("12", Tagged.text("1{2/}2")));
        assertThat(Tokens.across("Po vjen")).isEqualTo(Tokens.of("Po vjen"));
        assertThat(Tokens.across(Tagged.text("{1}{/1}"))).isEmpty();
    }

    @Test
    void decomposedAccentsStayInTheirWord() {
        assertThat(Tokens.of("shkolle\u0308n e")).extracting(Token::text).containsExactly("shkolle\u0308n", " ", "e");
    }

    @Test
    void joinedTokensAreTheTextWhateverItHolds() {
        long seed = System.nanoTime();
        System.out.println("TokensTest seed " + seed);
        Random random = new Random(seed);
        String pool = "aë'’.,0 9-\uE001\uE802\u0308\u00a0\n„\ud83d\ude00\ud83dç\u00ad";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(pool.charAt(random.nextInt(pool.length())));
            }
            List<Token> tokens = Tokens.of(text.toString());
            assertThat(tokens.stream().map(Token::text).collect(Collectors.joining()))
                    .isEqualTo(text.toString());
            assertThat(tokens)
                    .allMatch(
                            token -> text.substring(token.start(), token.end()).equals(token.text()));
        }
    }
}
