package org.ura.project;

/// A place in a comment where somebody is spoken to: `@Name`.
///
/// @param personId who
/// @param from where the `@` stands, in UTF-16 units from 0
/// @param to where the name ends, exclusive
public record Mention(long personId, int from, int to) {}
