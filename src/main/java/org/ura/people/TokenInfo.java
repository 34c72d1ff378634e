package org.ura.people;

import java.time.Instant;

/// A personal access token as its owner sees it later: never the secret itself.
///
/// @param id the token's id
/// @param label what its owner called it
/// @param createdAt when it was made
public record TokenInfo(long id, String label, Instant createdAt) {}
