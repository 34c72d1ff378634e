package org.ura.memory;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.LongToIntFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;

/// Writing into memories.
@Service
public class Remembering {

    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Remembering(Units units, ApplicationEventPublisher events, Clock clock) {
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /// Remembers a pair, in the transaction of the one who confirms it, so that both happen or neither.
    /// A unit with the same key is replaced. That `by` may translate in the memory's team is for the
    /// caller to check. Holds the memory's lock until the transaction ends. Throws [Refused], unknown,
    /// when there is no such memory.
    @Transactional(propagation = Propagation.MANDATORY)
    public void remember(long memoryId, NewUnit unit, PersonInfo by) {
        remember(memoryId, List.of(unit), by);
    }

    /// Remembers pairs as [#remember(long, NewUnit, PersonInfo)] does one. They share the memory's next
    /// version.
    @Transactional(propagation = Propagation.MANDATORY)
    public void remember(long memoryId, Collection<NewUnit> pairs, PersonInfo by) {
        if (pairs.isEmpty()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        write(memoryId, version -> {
            int grown = 0;
            for (NewUnit pair : pairs) {
                grown += units.put(memoryId, pair, by.name(), now, version);
            }
            return grown;
        });
    }

    /// Takes the units with these keys out of the memory, in the caller's transaction. They stay as
    /// tombstones, from which the index learns of it, until [#recall(long, Collection)]. Returns the
    /// keys that there were units of.
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> forget(long memoryId, Collection<String> keys) {
        Set<String> living = units.keys(memoryId, keys, false);
        if (!living.isEmpty()) {
            write(memoryId, version -> -units.mark(memoryId, living, true, version));
        }
        return living;
    }

    /// Brings forgotten units back as they were.
    @Transactional(propagation = Propagation.MANDATORY)
    public void recall(long memoryId, Collection<String> keys) {
        Set<String> forgotten = units.keys(memoryId, keys, true);
        if (!forgotten.isEmpty()) {
            write(memoryId, version -> units.mark(memoryId, forgotten, false, version));
        }
    }

    /// `work` writes units with the version that it is given, and says by how many the memory has grown.
    private void write(long memoryId, LongToIntFunction work) {
        MemoryRow memory = units.locked(memoryId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        long version = memory.version() + 1;
        units.raise(memoryId, version, work.applyAsInt(version));
        events.publishEvent(new MemoryChanged(memoryId));
    }
}
