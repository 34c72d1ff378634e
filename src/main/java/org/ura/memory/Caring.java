package org.ura.memory;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.memory.UnitFilter.Kind;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Right;

/// Keeping a memory well: mending units, taking out what should not be there, and undoing that. Each act
/// is one deed, durable when the call returns, and the index follows.
///
/// All of it needs the right to review in the memory's team. Throws [Refused], unknown, when there is no
/// such memory or the caller is not of its team, and forbidden when their role does not allow it.
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class Caring {

    /// The most units that one act looks at.
    public static final int MOST = 10_000;

    private final Memories memories;
    private final Access access;
    private final UnitSearch search;
    private final UnitDeeds deeds;
    private final UnitBook book;

    Caring(Memories memories, Access access, UnitSearch search, UnitDeeds deeds, UnitBook book) {
        this.memories = memories;
        this.access = access;
        this.search = search;
        this.deeds = deeds;
        this.book = book;
    }

    /// Gives a unit other texts. The unit stays reviewed if it was.
    public CareResult edit(Caller caller, long memoryId, UnitEdit edit) {
        return acting(caller, memoryId, (memory, person) -> deeds.edit(person, memoryId, edit));
    }

    /// Takes units out of the memory; those that are not there any more are passed over. Throws
    /// [Refused], invalid, for more than [#MOST].
    public CareResult delete(Caller caller, long memoryId, Collection<Long> ids) {
        return acting(caller, memoryId, (memory, person) -> deeds.delete(person, memoryId, bounded(ids)));
    }

    /// Makes one unit of those that say the same as any of these: the best stays, reviewed before not,
    /// then the newest; the others are taken out.
    public CareResult merge(Caller caller, long memoryId, Collection<Long> ids) {
        return acting(caller, memoryId, (memory, person) -> {
            List<UnitInfo> these = book.living(memoryId, bounded(ids));
            return deeds.merge(person, memoryId, ids(search.ofSources(memory, these, MOST)));
        });
    }

    /// Merges the duplicates among the units that the filter takes, looking at [#MOST] of them at most.
    public CareResult mergeAll(Caller caller, long memoryId, UnitFilter filter) {
        return acting(caller, memoryId, (memory, person) -> {
            List<UnitInfo> these =
                    search.all(memory, filter.of(Kind.DUPLICATE)).limit(MOST).toList();
            return deeds.merge(person, memoryId, ids(these));
        });
    }

    /// Keeps a unit's translation of its source: the units that have another are taken out.
    public CareResult keep(Caller caller, long memoryId, long unitId) {
        return acting(caller, memoryId, (memory, person) -> {
            List<UnitInfo> kept = book.living(memoryId, List.of(unitId));
            return deeds.keep(person, memoryId, unitId, ids(search.ofSources(memory, kept, MOST)));
        });
    }

    /// Makes the units of a deed what they were. One that was changed since is passed over; when all
    /// were, it is rejected. A deed is undone once; a deed before it can be undone then.
    public CareResult undo(Caller caller, long memoryId, long deedId) {
        return acting(caller, memoryId, (memory, person) -> deeds.undo(person, memoryId, deedId));
    }

    private CareResult acting(Caller caller, long memoryId, BiFunction<MemoryRow, PersonInfo, CareResult> act) {
        MemoryRow memory = memories.allowed(caller, memoryId);
        return act.apply(memory, access.require(caller, memory.teamId(), Right.REVIEW));
    }

    private static Collection<Long> bounded(Collection<Long> ids) {
        if (ids.size() > MOST) {
            throw Refused.invalid("refused.tooManyUnits", MOST);
        }
        return ids;
    }

    private static List<Long> ids(List<UnitInfo> units) {
        return units.stream().map(UnitInfo::id).toList();
    }
}
