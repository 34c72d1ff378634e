package org.ura.exchange;

import org.ura.people.Refused;
import org.ura.project.Extent;

/// What a pre-translation is to do.
///
/// @param extent the document, or the project with all its documents
/// @param threshold the lowest score that is taken, 50 to 101
/// @param into what the segments become
public record Pretranslation(Extent extent, int threshold, Into into) {

    /// The lowest threshold.
    public static final int LOWEST = 50;

    /// The highest threshold: the same text between the same neighbours.
    public static final int HIGHEST = 101;

    /// Throws [Refused], invalid, for a threshold out of bounds.
    public Pretranslation {
        if (threshold < LOWEST || threshold > HIGHEST) {
            throw Refused.invalid("refused.threshold", LOWEST, HIGHEST);
        }
    }
}
