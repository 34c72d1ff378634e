package org.ura.project;

import java.util.List;

/// What approving all that a filter shows would do.
///
/// @param total how many segments it would approve
/// @param segments the first of them, at most 1,000, in the document's order
/// @param leftOut the others, by why they are left out
public record Approvals(int total, List<Line> segments, List<LeftOut> leftOut) {

    /// A segment that would be approved, as it is now.
    public record Line(long id, int number, long version, String source, String target) {}

    /// Segments that would not be approved.
    ///
    /// @param why never [Verdict#APPROVE]
    /// @param count how many
    /// @param numbers of the first of them, at most 100, rising
    public record LeftOut(Verdict why, int count, List<Integer> numbers) {}
}
