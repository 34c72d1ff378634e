package org.ura.project;

/// What work is done on: a document, or all documents of a project.
///
/// @param projectId 0 when a document is meant
/// @param documentId 0 when a project is meant
public record Extent(long projectId, long documentId) {

    public static Extent document(long documentId) {
        return new Extent(0, documentId);
    }

    public static Extent project(long projectId) {
        return new Extent(projectId, 0);
    }
}
