package org.ura.project;

/// Somebody who has changed segments of a document last.
public record Contributor(long id, String name) {}
