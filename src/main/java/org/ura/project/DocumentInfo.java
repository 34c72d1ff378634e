package org.ura.project;

import java.time.Instant;
import java.util.List;

/// A document in a listing.
///
/// @param id the document's id
/// @param projectId the project it belongs to
/// @param name the file's name, unique in the project
/// @param paragraphs how many paragraphs it has
/// @param segments how many segments they have together
/// @param words how many words of source text; see [Words]
/// @param progress how far the segments are
/// @param foreign what of it was not Albanian when it came in
/// @param importedAt when it came in
public record DocumentInfo(
        long id,
        long projectId,
        String name,
        int paragraphs,
        int segments,
        int words,
        Progress progress,
        Foreign foreign,
        Instant importedAt) {

    /// What the sentence of [Foreign#remark] names: this document, its segments, the English ones, the others.
    public List<Object> remarked() {
        return List.of(name, segments, foreign.english(), foreign.other());
    }
}
