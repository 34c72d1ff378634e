package org.ura.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;

/// The memories there are.
@Service
@Transactional
public class Memories {

    private static final int LONGEST_NAME = 200;

    private final Units units;
    private final Access access;
    private final ApplicationEventPublisher events;

    Memories(Units units, Access access, ApplicationEventPublisher events) {
        this.units = units;
        this.events = events;
        this.access = access;
    }

    /// A new, empty memory for a team; joins the caller's transaction. Returns its id. Whether the caller may
    /// found one is for the caller of this method to check, since a memory comes with something larger. Names
    /// are cut at 200 characters.
    public long found(String name, long teamId) {
        String fitting = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return units.found(UUID.randomUUID().toString(), fitting, teamId);
    }

    /// Founds a memory of its own, of everybody or of the caller alone, for projects to work with. Returns its
    /// id. Needs the right to manage; throws [Refused], invalid, for a name that is blank or longer than 200
    /// characters.
    public long create(Caller caller, String name, boolean everybody) {
        access.require(caller, Right.MANAGE);
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME || plain.chars().anyMatch(Character::isISOControl)) {
            throw Refused.invalid("refused.memoryName", LONGEST_NAME);
        }
        return found(plain, access.foundTeam(caller, everybody));
    }

    /// The memories that the caller may read, by name.
    @Transactional(readOnly = true)
    public List<MemoryInfo> readable(Caller caller) {
        access.require(caller, Right.READ);
        return units.memoriesOf(access.teamsOf(caller)).stream()
                .map(MemoryRow::info)
                .toList();
    }

    /// One memory. Throws [Refused], unknown, when there is none or the caller may not read it.
    @Transactional(readOnly = true)
    public MemoryInfo get(Caller caller, long memoryId) {
        return allowed(caller, memoryId).info();
    }

    /// Deletes a memory with all its units, in the caller's transaction. That no project works with it any more
    /// is for the caller of this method to check. Needs the right to manage its team.
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(Caller caller, long memoryId) {
        access.require(caller, allowed(caller, memoryId).teamId(), Right.MANAGE);
        units.remove(memoryId);
        events.publishEvent(new MemoryChanged(memoryId));
    }

    /// Throws [Refused] when there is no such memory, or the caller may not write into it: that needs the right
    /// to translate in its team.
    @Transactional(readOnly = true)
    public void requireWritable(Caller caller, long memoryId) {
        access.require(caller, allowed(caller, memoryId).teamId(), Right.TRANSLATE);
    }

    /// Those of a project's memories that the caller may read, in the project's order.
    List<Readable> readable(Caller caller, MemoryUses uses) {
        access.require(caller, Right.READ);
        Set<Long> teams = access.teamsOf(caller);
        List<Readable> found = new ArrayList<>();
        for (MemoryUse use : uses.inOrder()) {
            units.memory(use.memoryId())
                    .filter(memory -> teams.contains(memory.teamId()))
                    .ifPresent(memory -> found.add(new Readable(memory, use.penalty())));
        }
        return found;
    }

    /// A memory that is read, and what is taken off the scores of its units.
    record Readable(MemoryRow row, int penalty) {}

    MemoryRow allowed(Caller caller, long memoryId) {
        MemoryRow memory = units.memory(memoryId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        access.require(caller, memory.teamId(), Right.READ);
        return memory;
    }
}
