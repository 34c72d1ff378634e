package org.ura.api;

import java.time.Instant;
import org.ura.memory.Match;

/// A match as it travels. `origin` is the document that the unit came from.
record MatchView(int score, String source, String target, String origin, String by, Instant at, boolean reviewed) {

    static MatchView of(Match match) {
        return new MatchView(
                match.score(),
                Braces.encode(match.source()),
                Braces.encode(match.target()),
                match.document(),
                match.by(),
                match.at(),
                match.reviewed());
    }
}
