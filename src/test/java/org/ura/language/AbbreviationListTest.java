package org.ura.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationListTest {

    private static final SrxRules STOPS = new SrxRules(List.of(new SrxRule(true, "[.?!]", "\\s", "")));

    @ParameterizedTest
    @EnumSource
    void eachListIsThereInTheBuiltInRulesAndComesBackAsItWent(AbbreviationList list) {
        Set<String> words = list.words(SrxRules.builtIn());
        assertThat(words).isNotEmpty();
        assertThat(list.with(SrxRules.builtIn(), words)).isEqualTo(SrxRules.builtIn());
    }

    @ParameterizedTest
    @EnumSource
    void aListThatIsNotThereComesFirstAndOneWithoutWordsGoes(AbbreviationList list) {
        SrxRules with = list.with(STOPS, Set.of("bashk"));
        assertThat(with.rules().getLast()).isEqualTo(STOPS.rules().getFirst());
        assertThat(list.words(with)).containsExactly("bashk");
        assertThat(list.words(STOPS)).isEmpty();
        assertThat(list.with(with, Set.of())).isEqualTo(STOPS);
    }

    @Test
    void wordsMayHaveStopsCapitalsAndHyphens() {
        Set<String> words = new LinkedHashSet<>(List.of("n.n", "zv/kr", "as-dr", "Prof", "SH.A"));
        SrxRules with = AbbreviationList.NEVER.with(STOPS, words);
        assertThat(AbbreviationList.NEVER.words(with)).containsExactlyElementsOf(words);
        Set<String> exact = Set.of("Prof");
        assertThat(AbbreviationList.NEVER.words(AbbreviationList.NEVER.with(STOPS, exact)))
                .isEqualTo(exact);
    }

    @Test
    void aTextIsReadAsWordsWithoutTheirLastStops() {
        assertThat(AbbreviationList.parse(" prof. dr,\n p.sh.;  z. ")).containsExactly("prof", "dr", "p.sh", "z");
        assertThat(AbbreviationList.parse(" \n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a", "a|b", "a+", "\\w", "a..b", "-", "njëshkurtesëqëështëtepërtepërëgjatë"})
    void aWordThatIsNoAbbreviationIsNamed(String word) {
        UnusableRules refused = catchThrowableOfType(
                UnusableRules.class, () -> AbbreviationList.NEVER.with(STOPS, Set.of("prof", word)));
        assertThat(refused.key()).isEqualTo("rule.word");
        assertThat(refused.args()).containsExactly(word);
    }

    @Test
    void aPatternOfSomebodyElseIsNoList() {
        SrxRule loose = new SrxRule(false, "\\.(?<=(?<![\\p{L}\\p{N}])(?i:prof|d[rs])\\.)", "\\s", "");
        assertThat(AbbreviationList.NEVER.words(new SrxRules(List.of(loose)))).isEmpty();
    }
}
