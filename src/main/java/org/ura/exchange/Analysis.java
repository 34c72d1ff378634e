package org.ura.exchange;

import java.util.List;
import java.util.Map;
import org.ura.jobs.JobInfo;
import org.ura.project.Extent;

/// What an analysis has counted.
///
/// @param job the job that counted, or counts
/// @param projectId in which
/// @param extent the document, or the project with all its documents
/// @param ownLeftOut whether what a document's own segments have put into the memory did not count
/// @param documents the documents in the project's order
public record Analysis(JobInfo job, long projectId, Extent extent, boolean ownLeftOut, List<Counted> documents) {

    /// All documents together.
    public Breakdown total() {
        return documents.stream().map(Counted::breakdown).reduce(new Breakdown(Map.of()), Breakdown::plus);
    }

    /// A document as it was counted.
    ///
    /// @param name what it was called then
    public record Counted(long documentId, String name, Breakdown breakdown) {}
}
