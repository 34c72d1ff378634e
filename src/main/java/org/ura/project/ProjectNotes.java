package org.ura.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

    /// Who came, who went and who is something else there now, `*` being everybody; nothing when the team is as
    /// it was.
    void teamChanged(Place place, TeamInfo before, TeamInfo now) {
        Map<String, String> were = people(before);
        Map<String, String> are = people(now);
        List<String> words = new ArrayList<>();
        are.forEach((name, role) -> {
            String was = were.get(name);
            if (was == null) {
                words.add("+" + said(name, role));
            } else if (!was.equals(role)) {
                words.add(said(name, was + " → " + role));
            }
        });
        were.keySet().stream().filter(name -> !are.containsKey(name)).forEach(name -> words.add("−" + name));
        if (!words.isEmpty()) {
            note(place.person(), place.projectId(), AuditKind.TEAM_CHANGED, String.join(", ", words));
        }
    }

    private static String said(String name, String role) {
        return role.isEmpty() ? name : name + ": " + role;
    }

    private static Map<String, String> people(TeamInfo team) {
        Map<String, String> roles = new TreeMap<>();
        if (team.everybody()) {
            roles.put("*", "");
        }
        team.members()
                .forEach(person -> roles.put(person.name(), person.role().name().toLowerCase(Locale.ROOT)));
        return roles;
    }
}
