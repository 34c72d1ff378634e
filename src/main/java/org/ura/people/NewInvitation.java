package org.ura.people;

import org.jspecify.annotations.Nullable;

/// Who is to be invited, and as what.
///
/// @param role what the account will be
/// @param name the name it will have; empty when the person chooses it
/// @param email the person's e-mail address; empty when it is not known
/// @param teamId the team that the person will be in at once, if any
/// @param teamRole what they will be there; given with `teamId` only
public record NewInvitation(
        Role role,
        String name,
        String email,
        @Nullable Long teamId,
        @Nullable Role teamRole) {

    public NewInvitation {
        name = name.strip();
        email = email.strip();
        if ((teamId == null) != (teamRole == null)) {
            throw new IllegalStateException("a team and a role there go together");
        }
    }

    /// Somebody who will be in no team but those of everybody.
    public NewInvitation(Role role, String name, String email) {
        this(role, name, email, null, null);
    }
}
