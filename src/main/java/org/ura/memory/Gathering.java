package org.ura.memory;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Right;

/// Bringing units in from files, many at a time.
@Service
public class Gathering {

    private final Units units;
    private final WholeUnits whole;
    private final UnitLog log;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Gathering(
            Units units, WholeUnits whole, UnitLog log, Access access, ApplicationEventPublisher events, Clock clock) {
        this.units = units;
        this.whole = whole;
        this.log = log;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /// The id of the team whose memory this is. Throws [Refused] when the caller may not bring units into
    /// it: that needs the right to translate in its team.
    @Transactional(readOnly = true)
    public long allowed(Caller caller, long memoryId) {
        MemoryRow memory = units.memory(memoryId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        access.require(caller, memory.teamId(), Right.TRANSLATE);
        return memory.teamId();
    }

    /// Begins to take units out of a file for this memory. See [TmxUnits].
    public TmxUnits units(long memoryId, TmxReader file) {
        return new TmxUnits(units.memory(memoryId).orElseThrow(() -> Refused.unknown("refused.unknown")), file);
    }

    /// Stores units under their keys, in the transaction of the one who counts them, with the memory's next
    /// version. What a unit does not say of itself is the caller, now, and `document`. Needs what
    /// [#allowed] asks for. Holds the memory's lock until the transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public Gathered gather(Caller caller, long memoryId, Map<String, TmxUnit> read, String document) {
        MemoryRow memory = units.locked(memoryId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        PersonInfo by = access.require(caller, memory.teamId(), Right.TRANSLATE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Map<String, StoredUnit> stored = whole.withKeys(memoryId, read.keySet());
        Map<String, KnownUnit> fresh = new LinkedHashMap<>();
        Map<Long, KnownUnit> changed = new HashMap<>();
        int revived = 0;
        for (Map.Entry<String, TmxUnit> entry : read.entrySet()) {
            KnownUnit unit = KnownUnit.read(entry.getValue());
            StoredUnit there = stored.get(entry.getKey());
            if (there == null) {
                fresh.put(entry.getKey(), unit.completed(by.name(), now, document));
            } else {
                Optional<KnownUnit> change = there.changedBy(unit, now, by.name());
                change.ifPresent(to -> changed.put(there.id(), to));
                revived += there.deleted() ? 1 : 0;
            }
        }
        log.imported(changed, by.name(), now);
        store(memory, fresh, changed, revived);
        int added = fresh.size() + revived;
        int updated = changed.size() - revived;
        return new Gathered(added, updated, read.size() - added - updated);
    }

    private void store(MemoryRow memory, Map<String, KnownUnit> fresh, Map<Long, KnownUnit> changed, int revived) {
        if (fresh.isEmpty() && changed.isEmpty()) {
            return;
        }
        long version = memory.version() + 1;
        whole.insert(memory.id(), fresh, version);
        whole.update(changed, version);
        units.raise(memory.id(), version, fresh.size() + revived);
        events.publishEvent(new MemoryChanged(memory.id()));
    }
}
