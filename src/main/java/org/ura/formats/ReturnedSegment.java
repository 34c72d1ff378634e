package org.ura.formats;

import java.util.List;
import java.util.Optional;

/// A segment of a bilingual file that came back.
///
/// @param reference what went out as [BilingualSegment#reference()]; something else for a row that somebody has
///   added
/// @param source the source that stands in the file now, with its tags
/// @param target the target, with its tags; empty when there is none
/// @param state a state of XLIFF 2, when the file says one
/// @param returned whether the file says that it was sent back
/// @param comments what somebody has added beside it; what went out with the file is not among them
/// @param place where it stands, for people: `row 7`, `line 120`
/// @param damage the worst that has happened to its tags
public record ReturnedSegment(
        String reference,
        String source,
        String target,
        Optional<String> state,
        boolean returned,
        List<String> comments,
        String place,
        Optional<Damage> damage) {

    public ReturnedSegment {
        comments = List.copyOf(comments);
    }
}
