package org.ura.formats;

import java.util.List;
import java.util.Set;

/// A segment with both sides.
///
/// `number`: from 1 within its document. `gap`: what stands between the segment before and this one. `target`:
/// empty when there is none. `state`: one of the states of XLIFF 2. `returned`: a reviewer sent it back, which
/// only a translated segment can be. `reason`: why, empty when nobody said. `issues`: what is wrong with it;
/// they are written, and not read back. `reference`: how it is known again when the file comes back, of the
/// same characters as a document's; once in a file. `comments`: what was said about it, oldest first.
/// `matches`: what memories offer for it, the best first.
public record BilingualSegment(
        int number,
        String gap,
        String source,
        String target,
        String state,
        boolean returned,
        String reason,
        List<QualityIssue> issues,
        String reference,
        List<BilingualComment> comments,
        List<BilingualMatch> matches) {

    static final String RETURNED = "returned";
    static final Set<String> STATES = Set.of("initial", "translated", "reviewed", "final");

    /// One that is known by its number, without comments and matches.
    public BilingualSegment(
            int number,
            String gap,
            String source,
            String target,
            String state,
            boolean returned,
            String reason,
            List<QualityIssue> issues) {
        this(number, gap, source, target, state, returned, reason, issues, "" + number, List.of(), List.of());
    }

    /// One that nothing is known to be wrong with.
    public BilingualSegment(
            int number, String gap, String source, String target, String state, boolean returned, String reason) {
        this(number, gap, source, target, state, returned, reason, List.of());
    }

    public BilingualSegment {
        issues = List.copyOf(issues);
        comments = List.copyOf(comments);
        matches = List.copyOf(matches);
        Reference.require(reference);
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

    /// Its state in one word, for tables: `returned` for one that was.
    String word() {
        return returned ? RETURNED : state;
    }
}
