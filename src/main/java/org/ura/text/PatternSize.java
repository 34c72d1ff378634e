package org.ura.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/// How large a pattern becomes. RE2 writes a counted repetition out as often as it says, so that a repetition of
/// repetitions, such as `((a{30}){30}){30}`, fills any memory with a few characters.
final class PatternSize {

    private static final Pattern COUNT = Pattern.compile("\\{(\\d*),?(\\d*)\\}");

    private PatternSize() {}

    /// At least as many pieces as the pattern is written out to; too many rather than too few, because a `{3}` in a
    /// character class counts too.
    static long of(String pattern) {
        long pieces = pattern.length();
        long times = 1;
        Matcher count = COUNT.matcher(pattern);
        while (count.find()) {
            long most = Math.max(number(count.group(1)), number(count.group(2)));
            if (repeatsMore(pattern, count.start())) {
                times = Math.min(times * most, Integer.MAX_VALUE);
            } else {
                pieces += most;
            }
        }
        return pieces * times;
    }

    /// Whether what stands before is a group or itself repeated, not one letter or class.
    private static boolean repeatsMore(String pattern, int at) {
        return at > 0 && ")}?*+".indexOf(pattern.charAt(at - 1)) >= 0;
    }

    private static long number(String digits) {
        return digits.isEmpty() ? 1 : digits.length() > 6 ? 1_000_000 : Math.max(1, Long.parseLong(digits));
    }
}
