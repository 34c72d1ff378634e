package org.ura.project;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.memory.Memories;
import org.ura.memory.MemoryUse;
import org.ura.memory.MemoryUses;
import org.ura.memory.Penalties;
import org.ura.people.Access;
import org.ura.people.AuditKind;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Right;
import org.ura.people.Role;
import org.ura.people.TeamInfo;

/// Founding projects and saying who works on them.
@Service
@Transactional
public class ProjectSetup {

    /// What a machine has written is offered behind the same from a person.
    private static final Penalties STANDARD = new Penalties(0, 5, 0);

    private final Projects projects;
    private final Reach reach;
    private final Access access;
    private final Memories memories;
    private final ProjectMemories used;
    private final ProjectNotes notes;
    private final Clock clock;

    ProjectSetup(
            Projects projects,
            Reach reach,
            Access access,
            Memories memories,
            ProjectMemories used,
            ProjectNotes notes,
            Clock clock) {
        this.projects = projects;
        this.reach = reach;
        this.access = access;
        this.memories = memories;
        this.used = used;
        this.notes = notes;
        this.clock = clock;
    }

    /// Founds a project with its own team and memory: of everybody, or of the caller alone until they add others.
    /// Returns its id. Needs the right to manage; throws [Refused], invalid, for a name that cannot be taken.
    public long create(Caller caller, String name, boolean everybody) {
        PersonInfo founder = access.require(caller, Right.MANAGE);
        String plain = Project.checked(name);
        long id = found(plain, access.foundTeam(caller, everybody));
        notes.note(founder, id, AuditKind.PROJECT_FOUNDED, "");
        return id;
    }

    /// Founds a project of everybody that the workbench itself brings along. Returns its id.
    public long createOwn(String name) {
        return found(Project.checked(name), access.foundOpenTeam());
    }

    /// Gives the project another name. Needs the right to manage.
    public void rename(Caller caller, long projectId, String name) {
        PersonInfo manager = reach.project(caller, projectId, Right.MANAGE).person();
        String before = notes.name(projectId);
        projects.lock(projectId)
                .orElseThrow(() -> Refused.unknown("refused.unknown"))
                .rename(name);
        projects.flush();
        notes.note(manager, projectId, AuditKind.PROJECT_RENAMED, before + " → " + Project.checked(name));
    }

    /// Holds the project's settings until the caller's transaction ends: nobody else changes them meanwhile. Needs
    /// the right to manage.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Caller caller, long projectId) {
        reach.project(caller, projectId, Right.MANAGE);
        if (projects.lock(projectId).isEmpty()) {
            throw Refused.unknown("refused.unknown");
        }
    }

    /// Who works on the project. Needs the right to read.
    @Transactional(readOnly = true)
    public TeamInfo team(Caller caller, long projectId) {
        return access.team(caller, reach.project(caller, projectId, Right.READ).teamId());
    }

    /// Everybody who can be put into the project's team, with the role of their account, by name. Needs the
    /// right to manage.
    @Transactional(readOnly = true)
    public List<PersonInfo> candidates(Caller caller, long projectId) {
        return access.candidates(
                caller, reach.project(caller, projectId, Right.MANAGE).teamId());
    }

    /// Says anew who works on the project and as what. Needs the right to manage; the caller goes on leading
    /// it. Throws [Refused] as [Access#changeTeam] does.
    public void changeTeam(Caller caller, long projectId, boolean everybody, Map<Long, Role> members) {
        Place place = reach.project(caller, projectId, Right.MANAGE);
        if (projects.lock(projectId).isEmpty()) {
            throw Refused.unknown("refused.unknown");
        }
        TeamInfo before = access.team(caller, place.teamId());
        access.changeTeam(caller, place.teamId(), everybody, members);
        notes.teamChanged(place, before, access.team(caller, place.teamId()));
    }

    /// What confirming a segment does to the others of the same source. Needs the right to read.
    @Transactional(readOnly = true)
    public Repeats repeats(Caller caller, long projectId) {
        return reach.project(caller, projectId, Right.READ).repeats();
    }

    /// Says what confirming a segment does to the others of the same source from now on. Needs the right to manage.
    public void changeRepeats(Caller caller, long projectId, Repeats repeats) {
        Place place = reach.project(caller, projectId, Right.MANAGE);
        projects.lock(projectId)
                .orElseThrow(() -> Refused.unknown("refused.unknown"))
                .repeat(repeats);
        if (place.repeats() != repeats) {
            notes.note(place.person(), projectId, AuditKind.PROJECT_CHANGED, "");
        }
    }

    private long found(String name, long teamId) {
        long memoryId = memories.found(name, teamId);
        long id = projects.save(new Project(name, teamId, memoryId, clock.instant()))
                .id();
        projects.flush();
        used.set(id, new MemoryUses(List.of(new MemoryUse(memoryId, true, 0)), STANDARD));
        return id;
    }
}
