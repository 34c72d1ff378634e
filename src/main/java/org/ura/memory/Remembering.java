package org.ura.memory;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
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

    /// Remembers a pair, in the transaction of the one who confirms it, so that both happen or neither. A unit with
    /// the same key is replaced. That `by` may translate in the memory's team is for the caller to check. Holds the
    /// memory's lock until the transaction ends. Throws [Refused], unknown, when there is no such memory.
    @Transactional(propagation = Propagation.MANDATORY)
    public void remember(long memoryId, NewUnit unit, PersonInfo by) {
        MemoryRow memory = units.locked(memoryId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        long version = memory.version() + 1;
        int grown = units.put(memoryId, unit, by.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), version);
        units.raise(memoryId, version, grown);
        events.publishEvent(new MemoryChanged(memoryId));
    }
}
