package org.ura.project;

/// Somebody got work. Published inside the transaction; listen with `@TransactionalEventListener`, so
/// that only what is stored is told.
///
/// @param assignmentId what they got
/// @param personId who got it
/// @param byId who gave it
public record Assigned(long assignmentId, long personId, long byId) {}
