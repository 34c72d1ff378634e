package org.ura.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A token to be made.
///
/// @param label what its owner calls it, 1 to 60 characters
/// @param scope how far it reaches
/// @param expiresAt when it ends; null when it does not by itself
public record NewToken(
        String label, TokenScope scope, @Nullable Instant expiresAt) {}
