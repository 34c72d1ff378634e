package org.ura.formats.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ura.language.SrxRule;
import org.ura.language.SrxRules;
import org.ura.language.UnusableRules;

class SrxEngineTest {

    private static final SrxRule STOP = new SrxRule(true, "[.?!]+", "\\s", "");

    @Test
    void theFirstRuleThatFitsDecides() {
        SrxRule title = new SrxRule(false, "\\bz\\.", "\\s", "");
        assertThat(breaks("Z. Ana. z. Ben. Iku.", title, STOP)).containsExactly(2, 7, 15);
        assertThat(breaks("Z. Ana. z. Ben. Iku.", STOP, title)).containsExactly(2, 7, 10, 15);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            one side only, before | a      | ~~  | xab       | 2
            one side only, after  | ~~     | b   | xab       | 2
            no-break space        | c      | \\s | abc\u00a0d | 3
            Unicode capitals      | (?i:Ë) | ~~  | mirëx     | 4
            a class               | [ab]   | [cd] | xxadxbc | 3
            """)
    void patternsAreAsJavaHasThemWithUnicode(String about, String before, String after, String text, int place) {
        assertThat(breaks(text, new SrxRule(true, before, after, ""))).as(about).startsWith(place);
    }

    @Test
    void aBreakAtAnEndOfTheTextIsNone() {
        assertThat(breaks("Po. ", STOP)).containsExactly(3);
        assertThat(breaks("Po.", new SrxRule(true, "\\.", "", ""))).isEmpty();
        assertThat(breaks(" ", new SrxRule(true, " ", "", ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(.+)+\\1x", ".*.*.*x", "\\s*\\s*\\s*\\s*x", "\\w*\\w*\\w*\\w*q", "(a*)*(a*)*c"})
    void aPatternThatWouldTakeForEverIsRefused(String pattern) {
        List<SrxRule> rules = List.of(STOP, new SrxRule(true, pattern, "", ""));
        UnusableRules refused = catchThrowableOfType(UnusableRules.class, () -> new SrxEngine(new SrxRules(rules)));
        assertThat(refused.key()).isEqualTo("rule.tooSlow");
        assertThat(refused.args()).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?:x+x+)+y", "(x|xx)+y"})
    void onePatternThatOnlySomeTextsKeepBusyIsStoppedThere(String pattern) {
        SrxEngine engine = new SrxEngine(new SrxRules(List.of(new SrxRule(true, pattern, "", ""), STOP)));
        assertThat(engine.breaks("Po. Jo.")).containsExactly(3);
        UnusableRules refused = catchThrowableOfType(UnusableRules.class, () -> engine.breaks("x".repeat(40_000)));
        assertThat(refused.args()).containsExactly(1);
        assertThat(engine.breaks("Po. Jo.")).containsExactly(3);
    }

    @Test
    void groupsThatNestTooDeepForTheStackAreRefusedToo() {
        SrxEngine engine = new SrxEngine(new SrxRules(List.of(new SrxRule(true, "(?:q|qq|w)*z", "", ""))));
        assertThat(catchThrowableOfType(UnusableRules.class, () -> engine.breaks("w".repeat(50_000)))
                        .key())
                .isEqualTo("rule.tooSlow");
    }

    @Test
    void whatTheGuardLetsPassIsWhatTheRulesSay() {
        SrxRules own = with(SrxRules.builtIn(), new SrxRule(false, "\\bkdr\\.", "\\s", ""));
        String text = "Erdhi kdr. Leka. Iku z. Kola… Pastaj „Po!” tha ai. Kaq.";
        List<Integer> builtIn = new SrxEngine(SrxRules.builtIn()).breaks(text);
        assertThat(new SrxEngine(own).breaks(text)).isEqualTo(builtIn).hasSize(3);
    }

    private static SrxRules with(SrxRules rules, SrxRule rule) {
        List<SrxRule> all = new ArrayList<>(rules.rules());
        all.addFirst(rule);
        return new SrxRules(all);
    }

    private static List<Integer> breaks(String text, SrxRule... rules) {
        return new SrxEngine(new SrxRules(List.of(rules))).breaks(text);
    }
}
