package org.ura.project;

import java.util.Map;
import java.util.Set;

/// What somebody has chosen of a preview to be changed.
///
/// @param seen the ids of those that they chose, each with the version that they saw
/// @param spared the ids of those that they saw and did not choose
/// @param unseen whether to change also those that the preview was too short to list
public record Choice(Map<Long, Long> seen, Set<Long> spared, boolean unseen) {

    public Choice {
        seen = Map.copyOf(seen);
        spared = Set.copyOf(spared);
    }

    /// Whether this segment is meant.
    boolean means(long segmentId) {
        return seen.containsKey(segmentId) || unseen && !spared.contains(segmentId);
    }

    /// Whether it is meant as it is in this version.
    boolean takes(long segmentId, long version) {
        Long known = seen.get(segmentId);
        return known == null ? means(segmentId) : known == version;
    }
}
