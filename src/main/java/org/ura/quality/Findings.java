package org.ura.quality;

import org.ura.language.SourceFaults;

/// What the checks find in a segment.
public final class Findings {

    private Findings() {}

    /// Whether there is anything that somebody should look at: a likely fault of the source.
    public static boolean any(String source, String target) {
        return SourceFaults.any(source);
    }
}
