package org.ura.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An invitation that waits for its person: never the secret itself.
///
/// @param id the invitation's id
/// @param role what the account will be
/// @param name the name it will have; empty when the person chooses it
/// @param email the person's e-mail address; empty when it is not known
/// @param teamId the team that the person will be in at once, if any
/// @param teamRole what they will be there
/// @param madeBy who invited, by name
/// @param expiresAt until when the link opens anything
public record InvitationInfo(
        long id,
        Role role,
        String name,
        String email,
        @Nullable Long teamId,
        @Nullable Role teamRole,
        String madeBy,
        Instant expiresAt) {}
