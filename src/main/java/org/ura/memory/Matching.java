package org.ura.memory;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.text.TaggedText;

/// Finding what was translated before.
///
/// Whatever was committed before a call is found, unless thousands of units were written at the same time: those
/// follow within seconds. A blank text, or one of tags only, has no matches. What the caller's own transaction
/// has not committed yet is never seen.
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class Matching {

    private final Memories memories;
    private final Units units;
    private final Indexes indexes;

    Matching(Memories memories, Units units, Indexes indexes) {
        this.memories = memories;
        this.units = units;
        this.indexes = indexes;
    }

    /// The matches of a text in one memory, as [#matches(Caller, MemoryUses, MatchQuery)] finds them. Throws
    /// [Refused], unknown, when there is no such memory or the caller may not read it.
    public List<Match> matches(Caller caller, long memoryId, MatchQuery query) {
        memories.allowed(caller, memoryId);
        return matches(caller, MemoryUses.only(memoryId), query);
    }

    /// The matches of a text in those of the memories that the caller may read: the best first, penalties taken off;
    /// among equals those of the more important memory, then the newest; each translation once.
    public List<Match> matches(Caller caller, MemoryUses uses, MatchQuery query) {
        return lookup(caller, uses, query).map(Lookup::matches).orElse(List.of());
    }

    /// The single units that stand behind a match with this unit, each a match of its own, the best first. None when
    /// the unit is gone. `query` is what the match was found with; its limit counts the units here.
    public List<Match> behind(Caller caller, MemoryUses uses, MatchQuery query, long unitId) {
        return lookup(caller, uses, query).map(lookup -> lookup.behind(unitId)).orElse(List.of());
    }

    private Optional<Lookup> lookup(Caller caller, MemoryUses uses, MatchQuery query) {
        if (TaggedText.without(query.source()).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Lookup(memories.readable(caller, uses), uses.penalties(), query, units, indexes));
    }
}
