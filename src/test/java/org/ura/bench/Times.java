package org.ura.bench;

import java.util.Arrays;
import java.util.Locale;

/// How long something took, each time.
final class Times {

    private long[] nanos = new long[64];
    private int count;

    void measure(Runnable act) {
        long start = System.nanoTime();
        act.run();
        add(System.nanoTime() - start);
    }

    void add(long nanoseconds) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = nanoseconds;
    }

    /// `p50 / p95 / max` in milliseconds.
    String summary() {
        if (count == 0) {
            return "-";
        }
        Arrays.sort(nanos, 0, count);
        return String.format(Locale.ROOT, "%.1f / %.1f / %.1f", at(50), at(95), at(100));
    }

    private double at(int percent) {
        return nanos[Math.min(count - 1, count * percent / 100)] / 1e6;
    }
}
