package org.ura.project;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ura.people.Refused;

/// Up to where something was read: everything of this instant in the strands up to this one, and everything
/// after it.
record ActivityCursor(Instant at, int rank) {

    /// Later than anything that happens.
    static final ActivityCursor BEGINNING = new ActivityCursor(Instant.parse("9999-01-01T00:00:00Z"), 0);

    private static final Pattern FORM = Pattern.compile("(\\d{1,17})-(\\d{1,3})");

    /// Throws [Refused], invalid, for what [#text] has not written.
    static ActivityCursor of(String text) {
        if (text.isEmpty()) {
            return BEGINNING;
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw Refused.invalid("refused.cursor");
        }
        Instant at = Instant.EPOCH.plus(Long.parseLong(matcher.group(1)), ChronoUnit.MICROS);
        return new ActivityCursor(at, Integer.parseInt(matcher.group(2)));
    }

    String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + rank;
    }

    /// What happened before this instant is still to be read of a strand.
    Instant before(int strand) {
        return strand > rank ? at.plus(1, ChronoUnit.MICROS) : at;
    }
}
