package org.ura.api;

import java.time.Instant;
import java.util.List;
import org.ura.memory.ConcordanceFound;
import org.ura.memory.ConcordanceHit;
import org.ura.text.Span;

/// What a concordance found, as it travels.
///
/// @param more whether there may be others than these
record ConcordanceView(List<Hit> hits, boolean more) {

    static ConcordanceView of(ConcordanceFound found) {
        return new ConcordanceView(found.hits().stream().map(Hit::of).toList(), found.more());
    }

    /// A pair. `sourceHits` and `targetHits` are the words asked for and what most likely stands for them, as they
    /// stand in the texts; `origin` is the document that the unit came from.
    record Hit(
            String source,
            String target,
            List<String> sourceHits,
            List<String> targetHits,
            String origin,
            String by,
            Instant at,
            boolean reviewed,
            int count) {

        static Hit of(ConcordanceHit hit) {
            return new Hit(
                    Braces.encode(hit.source()),
                    Braces.encode(hit.target()),
                    words(hit.source(), hit.sourceHits()),
                    words(hit.target(), hit.targetHits()),
                    hit.document(),
                    hit.by(),
                    hit.at(),
                    hit.reviewed(),
                    hit.count());
        }

        private static List<String> words(String text, List<Span> places) {
            return places.stream()
                    .map(place -> Braces.encode(text.substring(place.from(), place.to())))
                    .toList();
        }
    }
}
