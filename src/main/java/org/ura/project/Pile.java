package org.ura.project;

/// Segments of a document that wait for somebody.
///
/// @param documentId the document
/// @param document its name
/// @param projectId the project
/// @param project its name
/// @param segments how many there are
/// @param first the number of the first
public record Pile(long documentId, String document, long projectId, String project, int segments, int first) {}
