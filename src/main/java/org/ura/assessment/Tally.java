package org.ura.assessment;

import java.util.Arrays;

/// How many issues of which dimension are how bad.
public final class Tally {

    private final int[][] counts = new int[Dimension.values().length][Severity.values().length];

    /// Counts one more.
    void add(Dimension dimension, Severity severity) {
        add(dimension, severity, 1);
    }

    void add(Dimension dimension, Severity severity, int more) {
        counts[dimension.ordinal()][severity.ordinal()] += more;
    }

    public int count(Dimension dimension, Severity severity) {
        return counts[dimension.ordinal()][severity.ordinal()];
    }

    public int count(Severity severity) {
        return Arrays.stream(Dimension.values())
                .mapToInt(dimension -> count(dimension, severity))
                .sum();
    }

    public int count(Dimension dimension) {
        return Arrays.stream(counts[dimension.ordinal()]).sum();
    }

    public int total() {
        return Arrays.stream(Dimension.values()).mapToInt(this::count).sum();
    }
}
