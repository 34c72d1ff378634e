package org.ura.project;

/// A document as it is told of outside of the workbench.
///
/// @param projectId the project it is in
/// @param project that project's name
/// @param documentId the document's id
/// @param document its name
/// @param segments how many segments it has
/// @param done how many of them have reached the last state of the project's workflow
public record DocumentNow(long projectId, String project, long documentId, String document, int segments, int done) {

    /// Whether nobody has to touch any of it any more.
    public boolean finished() {
        return segments > 0 && done == segments;
    }
}
