package org.ura.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How long the calls of many people took, and which were not answered as they should.
final class Calls {

    static final String OPEN = "open";
    static final String MATCHES = "matches";
    static final String SAVE = "save";
    static final String CONFIRM = "confirm";

    private final Map<String, Times> times = new LinkedHashMap<>();
    private final Map<String, Integer> errors = new TreeMap<>();
    private int count;

    Calls() {
        for (String call : new String[] {OPEN, MATCHES, SAVE, CONFIRM}) {
            times.put(call, new Times());
        }
    }

    synchronized void answered(String call, long nanos, int status) {
        count++;
        if (status == 200) {
            times.computeIfAbsent(call, missing -> new Times()).add(nanos);
        } else {
            errors.merge(call + " " + status, 1, Integer::sum);
        }
    }

    synchronized void failed(String call, IOException why) {
        count++;
        errors.merge(call + " " + why.getClass().getSimpleName(), 1, Integer::sum);
    }

    /// @param processor what the workbench used for all of them, 0 when nobody knows
    synchronized void print(PrintStream out, String what, double seconds, Duration processor) {
        out.printf(
                Locale.ROOT,
                "%s: %,d calls, %.0f a second, %.1f ms of processor each, errors %s%n",
                what,
                count,
                count / seconds,
                processor.toMillis() / (double) Math.max(1, count),
                errors);
        times.forEach((call, taken) -> out.printf("  %-8s %s%n", call, taken.summary()));
        out.flush();
    }
}
