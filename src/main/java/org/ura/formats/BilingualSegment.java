package org.ura.formats;

import java.util.Set;

/// A segment with both sides.
///
/// `number`: from 1 within its document. `gap`: what stands between the segment before and this one. `target`: empty
/// when there is none. `state`: one of the states of XLIFF 2. `returned`: a reviewer sent it back, which only a
/// translated segment can be. `reason`: why, empty when nobody said.
public record BilingualSegment(
        int number, String gap, String source, String target, String state, boolean returned, String reason) {

    private static final Set<String> STATES = Set.of("initial", "translated", "reviewed", "final");

    public BilingualSegment {
        if (number < 1) {
            throw new IllegalArgumentException("segment number " + number);
        }
        if (!STATES.contains(state)) {
            throw new IllegalArgumentException("segment " + number + " has no state " + state);
        }
        if (returned && !state.equals("translated")) {
            throw new IllegalArgumentException("segment " + number + " is " + state + ", so it cannot be returned");
        }
    }
}
