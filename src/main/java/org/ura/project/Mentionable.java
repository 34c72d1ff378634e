package org.ura.project;

/// Somebody who can see a document, and so be spoken to in a comment.
///
/// @param id the account's id
/// @param name the name that is written behind the `@`
public record Mentionable(long id, String name) {}
