package org.ura.memory;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.memory.UnitFilter.Kind;
import org.ura.people.Caller;
import org.ura.people.Refused;

/// Taking a whole memory out as a file. Units are read in pages while the file is written, so that a memory
/// of any size takes the same little room, and a slow reader holds no transaction.
@Service
public class TakingOut {

    private static final int PAGE = 2_000;

    private final Memories memories;
    private final WholeUnits units;
    private final UnitSearch search;
    private final Indexes indexes;

    TakingOut(Memories memories, WholeUnits units, UnitSearch search, Indexes indexes) {
        this.memories = memories;
        this.units = units;
        this.search = search;
        this.indexes = indexes;
    }

    /// Writes the units that the filter takes to `out`, which stays open, the oldest first; duplicates and
    /// inconsistent ones by their sources. Throws [Refused] before the first byte: unknown when there is no such
    /// memory or the caller may not read it; clash when the index does not know yet which are repeated.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void write(Caller caller, long memoryId, MemoryFormat format, UnitFilter filter, OutputStream out) {
        MemoryRow memory = memories.allowed(caller, memoryId);
        Stream<StoredUnit> taken = taken(memory, filter);
        switch (format) {
            case TMX -> {
                List<TmxProp> header = List.of(new TmxProp(TmxUnits.MEMORY, memory.identity()));
                Tmx.write(header, () -> taken.map(TakingOut::unit).iterator(), out);
            }
            case CSV -> Csv.write(() -> taken.map(StoredUnit::unit).iterator(), out);
        }
    }

    private Stream<StoredUnit> taken(MemoryRow memory, UnitFilter filter) {
        if (filter.kind() == Kind.ALL) {
            return all(memory).filter(unit -> filter.takes(UnitInfo.of(unit)));
        }
        indexes.building(memory).ifPresent(progress -> {
            throw Refused.clash("refused.indexBuilding", progress.done(), progress.total());
        });
        return search.all(memory, filter)
                .gather(Gatherers.windowFixed(PAGE))
                .flatMap(page -> units.withIds(page.stream().map(UnitInfo::id).toList()).stream());
    }

    private Stream<StoredUnit> all(MemoryRow memory) {
        long end = units.highestId() + 1;
        return LongStream.iterate(0, from -> from < end, from -> from + PAGE)
                .boxed()
                .flatMap(from -> units.between(memory.id(), from, Math.min(from + PAGE, end)).stream());
    }

    private static TmxUnit unit(StoredUnit stored) {
        boolean foreign = stored.key().startsWith(UnitKeys.PREFIX);
        return foreign
                ? stored.unit().written(stored.unit().tuid(), "")
                : stored.unit().written(stored.key(), stored.key());
    }
}
