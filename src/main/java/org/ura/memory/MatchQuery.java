package org.ura.memory;

import org.ura.people.Refused;

/// What is looked up in a memory.
///
/// @param source the text to be translated
/// @param neighbours what stands around it
/// @param threshold the least score wanted, 50 to 100
/// @param limit the most matches wanted, 1 to 100
/// @param except the key of a unit that is not wanted, such as the segment's own; empty when every unit is
public record MatchQuery(String source, Neighbours neighbours, int threshold, int limit, String except) {

    /// Throws [Refused], invalid, when threshold, limit or text is out of bounds.
    public MatchQuery {
        if (threshold < 50 || threshold > 100) {
            throw Refused.invalid("refused.threshold", 50, 100);
        }
        if (limit < 1 || limit > 100) {
            throw Refused.invalid("refused.matchLimit", 1, 100);
        }
        if (source.length() > NewUnit.LONGEST) {
            throw Refused.invalid("refused.unitTooLong", NewUnit.LONGEST);
        }
    }

    /// A query that wants every unit.
    public MatchQuery(String source, Neighbours neighbours, int threshold, int limit) {
        this(source, neighbours, threshold, limit, "");
    }
}
