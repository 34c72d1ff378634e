package org.ura.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Refused;

/// Looking through the units of a memory, a page at a time. All of them are read from the rows; what is
/// looked for is found by the index, and the rows decide. Nothing here runs within a transaction: the
/// index takes in what was committed before the call.
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class UnitSearch {

    /// The most units of a page.
    public static final int LARGEST = 200;

    /// How many units that the index has found are looked at for one page, and how many at a time.
    private static final int MOST_READ = 4_000;

    private static final int AT_A_TIME = 400;

    private final Memories memories;
    private final Indexes indexes;
    private final UnitFinder finder;
    private final UnitBook book;
    private final UnitLog log;

    UnitSearch(Memories memories, Indexes indexes, UnitFinder finder, UnitBook book, UnitLog log) {
        this.memories = memories;
        this.indexes = indexes;
        this.finder = finder;
        this.book = book;
        this.log = log;
    }

    /// The next units that the filter takes, at most `count` of them, 1 to [#LARGEST]. A page may have
    /// fewer though there are more behind it, when much was looked at in vain. Throws [Refused]: unknown
    /// when there is no such memory or the caller may not read it; invalid when `count` or `after` cannot be.
    ///
    /// @param after where an earlier page said that the next one begins; `""` for the first
    public UnitPage page(Caller caller, long memoryId, UnitFilter filter, String after, int count) {
        MemoryRow memory = memories.allowed(caller, memoryId);
        if (count < 1 || count > LARGEST) {
            throw Refused.invalid("refused.unitCount", 1, LARGEST);
        }
        UnitCursor from = UnitCursor.read(after);
        if (filter.equals(UnitFilter.ALL)) {
            List<UnitInfo> units = book.latest(memoryId, from, count);
            String next = units.size() < count
                    ? ""
                    : UnitCursor.behind(units.getLast()).word();
            return new UnitPage(units, next, memory.units());
        }
        return found(memory, filter, from, count);
    }

    /// One unit. Throws [Refused], unknown, when it is not there, or the caller may not read it.
    public UnitInfo unit(Caller caller, long memoryId, long unitId) {
        memories.allowed(caller, memoryId);
        return book.living(memoryId, List.of(unitId)).stream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("refused.unknown"));
    }

    /// What happened to a unit since it came, the latest first; also of one that was deleted.
    public List<UnitChange> history(Caller caller, long memoryId, long unitId) {
        memories.allowed(caller, memoryId);
        return log.of(memoryId, unitId);
    }

    /// How far the memory's index is while it is being built; nothing when it is not. What it does not
    /// have yet cannot be looked for, and is in the memory all the same.
    public Optional<IndexProgress> building(Caller caller, long memoryId) {
        return indexes.building(memories.allowed(caller, memoryId));
    }

    /// The units of the sources of these, at most `most`.
    List<UnitInfo> ofSources(MemoryRow memory, List<UnitInfo> units, int most) {
        return units.isEmpty()
                ? List.of()
                : rows(memory, finder.ofSources(memory, units, most).found());
    }

    /// All units that the filter takes, as the index has them, read as they are asked for.
    Stream<UnitInfo> all(MemoryRow memory, UnitFilter filter) {
        return Stream.iterate(
                        Optional.of(batch(memory, filter, UnitCursor.START)),
                        Optional::isPresent,
                        batch -> batch.flatMap(Batch::end).map(from -> batch(memory, filter, from)))
                .flatMap(Optional::stream)
                .flatMap(batch -> batch.taken().stream());
    }

    private Batch batch(MemoryRow memory, UnitFilter filter, UnitCursor from) {
        FoundUnits found = finder.find(memory, filter, from, AT_A_TIME);
        List<UnitInfo> taken =
                rows(memory, found.found()).stream().filter(filter::takes).toList();
        boolean more = found.found().size() == AT_A_TIME;
        return new Batch(taken, more ? Optional.of(found.found().getLast()) : Optional.empty());
    }

    /// @param end where to go on
    private record Batch(List<UnitInfo> taken, Optional<UnitCursor> end) {}

    private UnitPage found(MemoryRow memory, UnitFilter filter, UnitCursor start, int count) {
        List<UnitInfo> taken = new ArrayList<>();
        UnitCursor from = start;
        long total = 0;
        int read = 0;
        boolean more = true;
        int batch = Math.min(AT_A_TIME, 2 * count);
        while (more && taken.size() < count && read < MOST_READ) {
            FoundUnits some = finder.find(memory, filter, from, batch);
            Map<Long, UnitInfo> rows =
                    rows(memory, some.found()).stream().collect(Collectors.toMap(UnitInfo::id, Function.identity()));
            more = some.found().size() == batch;
            total = some.total();
            read += some.found().size();
            for (UnitCursor place : some.found()) {
                if (taken.size() == count) {
                    more = true;
                    break;
                }
                from = place;
                UnitInfo row = rows.get(place.id());
                if (row != null && filter.takes(row)) {
                    taken.add(row);
                }
            }
        }
        return new UnitPage(taken, more ? from.word() : "", total);
    }

    private List<UnitInfo> rows(MemoryRow memory, List<UnitCursor> found) {
        return book.living(memory.id(), ids(found));
    }

    private static List<Long> ids(List<UnitCursor> found) {
        return found.stream().map(UnitCursor::id).toList();
    }
}
