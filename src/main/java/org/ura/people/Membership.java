package org.ura.people;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What the invitations have to do with teams.
@Component
class Membership {

    private final Teams teams;

    Membership(Teams teams) {
        this.teams = teams;
    }

    /// Whether somebody may say who is in the team; false where there is no such team.
    boolean leads(Person person, long teamId) {
        return teams.findById(teamId)
                .flatMap(team -> team.role(person))
                .filter(role -> role.may(Right.MANAGE))
                .isPresent();
    }

    /// Puts a person into the team, unless it is gone.
    void enter(long teamId, long personId, Role role) {
        teams.findById(teamId).ifPresent(team -> {
            Map<Long, Role> members = new HashMap<>(team.members());
            members.put(personId, role);
            team.change(team.everybody(), members);
        });
    }
}
