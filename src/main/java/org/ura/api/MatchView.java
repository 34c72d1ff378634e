package org.ura.api;

import java.time.Instant;
import org.ura.memory.Match;
import org.ura.memory.RememberedUnit;

/// A match as it travels. `origin` is the document that the unit came from, `count` how many units say the same.
record MatchView(
        int score,
        int penalty,
        String source,
        String target,
        boolean adapted,
        String memory,
        String project,
        String origin,
        String by,
        Instant at,
        boolean reviewed,
        int count) {

    static MatchView of(Match match) {
        RememberedUnit unit = match.unit();
        return new MatchView(
                match.score(),
                match.penalty(),
                Braces.encode(unit.source()),
                Braces.encode(match.target()),
                match.adapted(),
                unit.memory(),
                unit.provenance().project(),
                unit.provenance().document(),
                unit.by(),
                unit.at(),
                unit.provenance().reviewed(),
                match.count());
    }
}
