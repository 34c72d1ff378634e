package org.ura.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sums up, segment by segment, by how much each day changed each standing.
class ProgressTally {

    private final Period period;
    private final long[][] changes;

    ProgressTally(Period period) {
        this.period = period;
        changes = new long[period.days().size()][Standing.values().length];
    }

    void add(Life life) {
        life.tell(new Steps());
    }

    ProgressReport report() {
        long[] standing = new long[Standing.values().length];
        List<LocalDate> days = period.days();
        List<ProgressReport.Day> report = new ArrayList<>();
        for (int place = 0; place < changes.length; place++) {
            Map<Standing, Long> words = new EnumMap<>(Standing.class);
            for (Standing each : Standing.values()) {
                standing[each.ordinal()] += changes[place][each.ordinal()];
                words.put(each, standing[each.ordinal()]);
            }
            report.add(new ProgressReport.Day(days.get(place), words));
        }
        return new ProgressReport(report);
    }

    /// Takes what a segment was off, and puts what it is on, at the day of the change. What was before the period is
    /// its first day's; what comes after it is not looked at.
    private final class Steps implements Life.Taker {

        private @Nullable Standing last;
        private int lastWords;

        @Override
        public void take(Instant at, @Nullable Standing standing, int words) {
            int place = Math.max(0, period.place(at));
            if (place >= changes.length) {
                return;
            }
            if (last != null) {
                changes[place][last.ordinal()] -= lastWords;
            }
            if (standing != null) {
                changes[place][standing.ordinal()] += words;
            }
            last = standing;
            lastWords = words;
        }
    }
}
