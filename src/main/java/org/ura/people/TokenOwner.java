package org.ura.people;

/// Whom a token signs in.
///
/// @param person its owner
/// @param scope how far the token reaches
/// @param tokenId the token's id
record TokenOwner(Person person, TokenScope scope, long tokenId) {}
