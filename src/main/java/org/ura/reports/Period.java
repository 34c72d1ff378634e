package org.ura.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ura.people.Refused;

/// Some days of the workbench's own time zone, the last one with them.
public record Period(LocalDate from, LocalDate until) {

    private static final int MOST_DAYS = 3_700;

    /// Throws [Refused], invalid, when it ends before it begins or is longer than ten years.
    public Period {
        if (until.isBefore(from) || from.until(until, ChronoUnit.DAYS) >= MOST_DAYS) {
            throw Refused.invalid("refused.period");
        }
    }

    public List<LocalDate> days() {
        return from.datesUntil(until.plusDays(1)).toList();
    }

    boolean has(Instant moment) {
        LocalDate day = day(moment);
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /// How many days after the first day of the period a moment is; less than 0 before it.
    int place(Instant moment) {
        return (int) from.until(day(moment), ChronoUnit.DAYS);
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault());
    }
}
