package org.ura.people;

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
                .filter(team -> team.has(person) && person.role().may(Right.MANAGE))
                .isPresent();
    }

    /// Puts a person into the team, unless it is gone.
    void enter(long teamId, long personId, Role role) {
        throw new UnsupportedOperationException("roles in teams: " + teamId + personId + role);
    }
}
