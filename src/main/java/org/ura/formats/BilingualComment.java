package org.ura.formats;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// What somebody has said about a segment, as a bilingual file shows it. It comes back in no file: a file
/// brings only what was added to it elsewhere.
public record BilingualComment(String author, Instant at, String text, boolean resolved) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'").withZone(ZoneOffset.UTC);

    /// Who, when and what: `Arta, 2026-11-24 10:15Z: …`, with `✓` before those that are resolved.
    String said() {
        return (resolved ? "✓ " : "") + author + ", " + TIME.format(at.truncatedTo(ChronoUnit.MINUTES)) + ": " + text;
    }
}
