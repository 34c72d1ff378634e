package org.ura.memory;

import java.time.Instant;
import java.util.List;
import org.ura.text.Span;

/// A remembered pair that has the words asked for.
///
/// @param source the Albanian text
/// @param target its translation
/// @param sourceHits where the words stand in the source, or what most likely stands for them there
/// @param targetHits the same in the target
/// @param document where the pair comes from
/// @param by who confirmed it last
/// @param at when
/// @param reviewed whether a reviewer approved it
/// @param count how many of the units read say the same; the newest is shown
public record ConcordanceHit(
        String source,
        String target,
        List<Span> sourceHits,
        List<Span> targetHits,
        String document,
        String by,
        Instant at,
        boolean reviewed,
        int count) {}
