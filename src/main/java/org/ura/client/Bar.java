package org.ura.client;

import java.io.PrintStream;
import java.util.Locale;

/// A line that shows how far something is, where somebody watches; nowhere else anything.
final class Bar implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final long NANOS_BETWEEN = 100_000_000;
    private static final double MEGABYTE = 1024 * 1024;

    private final PrintStream err;
    private final boolean watched;
    private final String what;
    private long last;
    private int shown;

    Bar(Surroundings around, String what) {
        this.err = around.err();
        this.watched = around.errIsTerminal();
        this.what = what;
        this.last = System.nanoTime() - NANOS_BETWEEN;
    }

    /// @param total how much there is, 0 when nobody knows
    void at(long done, long total) {
        show(total > 0 ? share(done, total) + " %,d/%,d".formatted(done, total) : "%,d".formatted(done));
    }

    /// The same in bytes.
    void bytesAt(long done, long total) {
        String megabytes = String.format(Locale.ROOT, "%.1f MB", done / MEGABYTE);
        show(total > 0 ? share(done, total) + " " + megabytes : megabytes);
    }

    private static String share(long done, long total) {
        int filled = (int) Math.min(WIDTH, WIDTH * done / total);
        return "▓".repeat(filled) + "░".repeat(WIDTH - filled) + " %3d %%".formatted(Math.min(100, 100 * done / total));
    }

    private void show(String how) {
        if (!watched || System.nanoTime() - last < NANOS_BETWEEN) {
            return;
        }
        last = System.nanoTime();
        String line = what + " " + how;
        err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        err.flush();
        shown = line.length();
    }

    /// Takes the line away, so that what is said next stands in its place.
    @Override
    public void close() {
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            err.flush();
            shown = 0;
        }
    }
}
