package org.ura.exchange;

import java.util.List;
import org.ura.memory.Grader;
import org.ura.memory.Grading;
import org.ura.people.Caller;
import org.ura.project.SourceRow;
import org.ura.project.Sources;

/// Reads documents for an analysis.
record Reading(Caller caller, Sources sources, Grading grading, boolean ownLeftOut) {

    List<Long> ids(long document) {
        return sources.ids(caller, document, 0);
    }

    List<SourceRow> rows(Part part) {
        return sources.rows(caller, part.document(), part.segments());
    }

    /// What scores the segments of this document, which are these.
    Grader grader(long document, List<Long> segments) {
        List<String> own = ownLeftOut ? segments.stream().map(Sources::unitKey).toList() : List.of();
        return grading.grader(caller, sources.memories(caller, document), own);
    }
}
