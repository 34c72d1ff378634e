package org.ura.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ura.people.AuditKind;
import org.ura.people.AuditLog;
import org.ura.people.AuditNote;
import org.ura.people.PersonInfo;
import org.ura.people.TeamInfo;

/// Notes what is done to projects themselves.
@Component
class ProjectNotes {

    private final AuditLog audit;
    private final Names names;

    ProjectNotes(AuditLog audit, Names names) {
        this.audit = audit;
        this.names = names;
    }

    String name(long projectId) {
        return names.ofProject(projectId);
    }

    void note(PersonInfo by, long projectId, AuditKind kind, String detail) {
        audit.note(
                by,
                AuditNote.of(kind, names.ofProject(projectId), projectId)
                        .in(projectId)
                        .with(detail));
    }

    /// Who came and who went, `*` being everybody; nothing when the team is as it was.
    void teamChanged(Place place, TeamInfo before, TeamInfo now) {
        Set<String> were = people(before);
        Set<String> are = people(now);
        List<String> words = new ArrayList<>();
        are.stream().filter(name -> !were.contains(name)).sorted().forEach(name -> words.add("+" + name));
        were.stream().filter(name -> !are.contains(name)).sorted().forEach(name -> words.add("−" + name));
        if (!words.isEmpty()) {
            note(place.person(), place.projectId(), AuditKind.TEAM_CHANGED, String.join(", ", words));
        }
    }

    private static Set<String> people(TeamInfo team) {
        return team.everybody()
                ? Set.of("*")
                : team.members().stream().map(PersonInfo::name).collect(Collectors.toSet());
    }
}
