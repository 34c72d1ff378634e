package org.ura.memory;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ura.memory.CareResult.Conflict;
import org.ura.memory.CareResult.Done;
import org.ura.memory.CareResult.Rejected;
import org.ura.memory.UnitBook.Held;
import org.ura.memory.UnitLog.Deed;
import org.ura.memory.UnitLog.Hand;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.text.TextHash;

/// Does what [Caring] decides, each act in one transaction under the memory's lock. What the index found
/// may be old: the rows are looked at again.
@Component
@Transactional
class UnitDeeds {

    /// Reviewed before not, then the newest.
    private static final Comparator<UnitInfo> BEST_FIRST = Comparator.comparing(UnitInfo::reviewed)
            .thenComparing(UnitInfo::changedAt)
            .thenComparing(UnitInfo::id)
            .reversed();

    private final Units units;
    private final UnitBook book;
    private final UnitLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitDeeds(Units units, UnitBook book, UnitLog log, ApplicationEventPublisher events, Clock clock) {
        this.units = units;
        this.book = book;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    public CareResult edit(PersonInfo person, long memoryId, UnitEdit edit) {
        MemoryRow memory = locked(memoryId);
        Optional<UnitInfo> there =
                book.living(memoryId, List.of(edit.unitId())).stream().findFirst();
        if (there.isEmpty()) {
            return new Rejected("rejected.unitGone");
        }
        UnitInfo unit = there.get();
        if (unit.version() != edit.version()) {
            return new Conflict(unit);
        }
        Optional<Rejected> objection = edit.objection(unit);
        if (objection.isPresent()) {
            return objection.get();
        }
        if (edit.source().equals(unit.source()) && edit.target().equals(unit.target())) {
            return new Done(0, 0, 1);
        }
        Hand hand = hand(person);
        UnitImage after = new UnitImage(edit.source(), edit.target(), unit.reviewed(), false, person.name(), hand.at());
        return done(memory, UnitAct.EDITED, hand, List.of(new UnitStep(unit.id(), UnitImage.of(unit), after)), 0);
    }

    public CareResult delete(PersonInfo person, long memoryId, Collection<Long> ids) {
        MemoryRow memory = locked(memoryId);
        List<UnitInfo> living = book.living(memoryId, ids);
        List<UnitStep> steps = living.stream().map(UnitStep::delete).toList();
        long wanted = ids.stream().distinct().count();
        return done(memory, UnitAct.DELETED, hand(person), steps, (int) wanted - living.size());
    }

    /// Of those of these units that say the same, the best stays.
    public CareResult merge(PersonInfo person, long memoryId, Collection<Long> ids) {
        MemoryRow memory = locked(memoryId);
        Map<List<String>, List<UnitInfo>> same = new LinkedHashMap<>();
        for (UnitInfo unit : book.living(memoryId, ids)) {
            List<String> texts = List.of(TextHash.of(unit.source()), TextHash.of(unit.target()));
            same.computeIfAbsent(texts, first -> new ArrayList<>()).add(unit);
        }
        List<UnitStep> steps = same.values().stream()
                .flatMap(group -> group.stream().sorted(BEST_FIRST).skip(1))
                .map(UnitStep::delete)
                .toList();
        return done(memory, UnitAct.MERGED, hand(person), steps, 0);
    }

    /// Of those of these units that have the source of `kept`, those with another target go.
    public CareResult keep(PersonInfo person, long memoryId, long kept, Collection<Long> ids) {
        MemoryRow memory = locked(memoryId);
        Optional<UnitInfo> there = book.living(memoryId, List.of(kept)).stream().findFirst();
        if (there.isEmpty()) {
            return new Rejected("rejected.unitGone");
        }
        String source = TextHash.of(there.get().source());
        String target = TextHash.of(there.get().target());
        List<UnitStep> steps = book.living(memoryId, ids).stream()
                .filter(unit -> TextHash.of(unit.source()).equals(source)
                        && !TextHash.of(unit.target()).equals(target))
                .map(UnitStep::delete)
                .toList();
        return done(memory, UnitAct.KEPT, hand(person), steps, 0);
    }

    public CareResult undo(PersonInfo person, long memoryId, long deedId) {
        MemoryRow memory = locked(memoryId);
        Deed deed = log.lock(memoryId, deedId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        if (deed.undone()) {
            return new Rejected("rejected.undone");
        }
        List<UnitStep> did = log.steps(deedId);
        Map<Long, UnitImage> now = new HashMap<>();
        book.held(memoryId, did.stream().map(UnitStep::unitId).toList())
                .forEach((Held held) -> now.put(held.unit().id(), held.image()));
        List<UnitStep> back = did.stream()
                .filter(step -> step.after().equals(now.get(step.unitId())))
                .map(UnitStep::back)
                .toList();
        if (back.isEmpty()) {
            return new Rejected("rejected.unitsChanged");
        }
        write(memory, back);
        log.undone(deed, hand(person), back);
        return new Done(0, back.size(), did.size() - back.size());
    }

    private CareResult done(MemoryRow memory, UnitAct kind, Hand hand, List<UnitStep> steps, int passedOver) {
        if (steps.isEmpty()) {
            return new Done(0, 0, passedOver);
        }
        write(memory, steps);
        return new Done(log.write(memory.id(), kind, hand, steps), steps.size(), passedOver);
    }

    private void write(MemoryRow memory, List<UnitStep> steps) {
        long version = memory.version() + 1;
        book.write(steps, version);
        units.raise(
                memory.id(), version, steps.stream().mapToInt(UnitStep::growth).sum());
        events.publishEvent(new MemoryChanged(memory.id()));
    }

    private MemoryRow locked(long memoryId) {
        return units.locked(memoryId).orElseThrow(() -> Refused.unknown("refused.unknown"));
    }

    private Hand hand(PersonInfo person) {
        return new Hand(person, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
