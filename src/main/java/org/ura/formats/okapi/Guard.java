package org.ura.formats.okapi;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ura.language.SrxRule;
import org.ura.language.SrxRules;
import org.ura.language.UnusableRules;

/// Does with each rule what the engine will do with it, and stops a rule that takes too many steps. What it lets pass
/// takes the engine as many.
final class Guard {

    /// What one rule may take on one text. A list of a hundred abbreviations takes 1,500 at each full stop.
    private static final long STEPS_A_CHARACTER = 3_000;
    private static final long STEPS_A_TEXT = 50_000;

    /// What all rules together may take on all texts, on the average.
    private static final long STEPS_ALL_IN_ALL = 1_000;
    private static final long STEPS_TO_BEGIN_WITH = 500_000_000;

    private static final int PROBE = 200;
    private static final List<String> PIECES = List.of(
            "a", "A", "1", " ", ".", "\n", "\"", "-", "aA", "a1", "a ", "A. ", "a.", ". ", "1.", "1 ", "ë", "a,");

    private final List<Pattern> patterns;
    private long left = STEPS_TO_BEGIN_WITH;

    Guard(SrxRules rules) {
        patterns = rules.rules().stream().map(Guard::pattern).toList();
    }

    /// Tries texts that patterns with many ways to match take long on. Throws [UnusableRules].
    void probe() {
        for (String piece : PIECES) {
            watch("!" + piece.repeat(PROBE / piece.length()) + "!");
        }
    }

    /// Throws [UnusableRules], with the number of the rule from 1, when a rule takes too long on this text.
    void watch(String text) {
        long most = STEPS_A_TEXT + STEPS_A_CHARACTER * text.length();
        left += STEPS_ALL_IN_ALL * text.length();
        for (int i = 0; i < patterns.size(); i++) {
            CountedText counted = new CountedText(text, Math.min(left, most));
            try {
                match(patterns.get(i), counted);
            } catch (CountedText.Exhausted | StackOverflowError e) {
                throw new UnusableRules("rule.tooSlow", i + 1);
            }
            left -= counted.steps();
        }
    }

    /// As Okapi goes through a text: from the end of what stood before the last place on.
    private static void match(Pattern pattern, CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        matcher.useTransparentBounds(true);
        int last = -1;
        int start = 0;
        while (start != last && matcher.find(start)) {
            last = start;
            start = matcher.end(1);
        }
    }

    private static Pattern pattern(SrxRule rule) {
        String before = rule.before().isEmpty() ? ".|\n" : rule.before();
        return Pattern.compile("(" + before + ")(" + rule.after() + ")", Pattern.UNICODE_CHARACTER_CLASS);
    }
}
