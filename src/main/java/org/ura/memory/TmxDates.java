package org.ura.memory;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the dates of TMX, `20240512T083015Z`, and what programs write instead: with hyphens and colons,
/// with a part of a second, without the time.
final class TmxDates {

    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T ](\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:\\.\\d+)?)?)?(Z|[+-]\\d\\d:?\\d\\d)?");

    private TmxDates() {}

    /// The moment, in whole seconds; null for what is no date.
    static @Nullable Instant read(String text) {
        Matcher date = DATE.matcher(text.strip());
        if (!date.matches()) {
            return null;
        }
        try {
            String zone = date.group(7);
            return LocalDateTime.of(
                            number(date, 1),
                            number(date, 2),
                            number(date, 3),
                            number(date, 4),
                            number(date, 5),
                            number(date, 6))
                    .toInstant(zone == null ? ZoneOffset.UTC : ZoneOffset.of(zone));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher date, int group) {
        String digits = date.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
