package org.ura.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.memory.Memories;
import org.ura.memory.MemoryUse;
import org.ura.memory.MemoryUses;
import org.ura.people.AuditKind;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;

/// Saying which memories a project works with.
@Service
@Transactional
public class MemorySetup {

    /// The most memories of a project.
    public static final int MOST = 20;

    private final Projects projects;
    private final ProjectMemories used;
    private final Memories memories;
    private final Reach reach;
    private final ProjectNotes notes;

    MemorySetup(Projects projects, ProjectMemories used, Memories memories, Reach reach, ProjectNotes notes) {
        this.projects = projects;
        this.used = used;
        this.memories = memories;
        this.reach = reach;
        this.notes = notes;
    }

    /// The memories of a project, the most important one first. Needs the right to read the project; it may have
    /// memories that the caller may not read.
    @Transactional(readOnly = true)
    public MemoryUses uses(Caller caller, long projectId) {
        reach.project(caller, projectId, Right.READ);
        return used.of(projectId);
    }

    /// Says anew which memories the project works with; what was confirmed before stays where it is. Needs the right
    /// to manage the project, to read each memory that comes in, and to translate in the team of each that is to be
    /// written now. So everybody who confirms in the project writes there, whether they may read it or not. Throws
    /// [Refused], invalid, for a memory that stands there twice, for too many, and when none would be written.
    public void change(Caller caller, long projectId, MemoryUses uses) {
        Place place = reach.project(caller, projectId, Right.MANAGE);
        if (projects.lock(projectId).isEmpty()) {
            throw Refused.unknown("refused.unknown");
        }
        check(uses.inOrder());
        Map<Long, MemoryUse> before = new HashMap<>();
        used.of(projectId).inOrder().forEach(use -> before.put(use.memoryId(), use));
        for (MemoryUse use : uses.inOrder()) {
            MemoryUse old = before.get(use.memoryId());
            if (use.writes() && (old == null || !old.writes())) {
                memories.requireWritable(caller, use.memoryId());
            } else if (old == null) {
                memories.get(caller, use.memoryId());
            }
        }
        used.set(projectId, uses);
        notes.note(place.person(), projectId, AuditKind.PROJECT_CHANGED, "");
    }

    private static void check(List<MemoryUse> uses) {
        Set<Long> seen = new HashSet<>();
        if (!uses.stream().allMatch(use -> seen.add(use.memoryId()))) {
            throw Refused.invalid("refused.memoryTwice");
        }
        if (uses.size() > MOST) {
            throw Refused.invalid("refused.tooManyMemories", MOST);
        }
        if (uses.stream().noneMatch(MemoryUse::writes)) {
            throw Refused.invalid("refused.noMemoryWritten");
        }
    }
}
