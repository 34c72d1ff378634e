package org.ura.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A personal access token as its owner sees it later: never the secret itself.
///
/// @param id the token's id
/// @param label what its owner called it
/// @param scope how far it reaches
/// @param createdAt when it was made
/// @param expiresAt when it ends; nothing when it does not by itself
/// @param lastUsedAt when a program last signed in with it, up to an hour too early; nothing when none has
/// @param holds false when it signs nobody in any more: it has ended, or its owner was signed out everywhere
public record TokenInfo(
        long id,
        String label,
        TokenScope scope,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        boolean holds) {}
