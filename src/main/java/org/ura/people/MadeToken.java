package org.ura.people;

/// A token as its owner sees it when it is made.
///
/// @param info what there is to know of it later
/// @param secret what the program signs in with; it cannot be had again
public record MadeToken(TokenInfo info, String secret) {}
