package org.ura.project;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    /// The key of the sentence that says in which states the translations are that the document came with, for
    /// [#states]; nothing when it came with none. To be asked when it has just come in.
    public Optional<String> arrived() {
        return progress.total() == progress.initial() ? Optional.empty() : Optional.of("arrived.states");
    }

    /// What the sentence of [#arrived] names: this document, its segments, those without a translation, the
    /// drafts, and those that are translated, reviewed and final.
    public List<Object> states() {
        return List.of(
                name,
                segments,
                progress.initial(),
                progress.draft(),
                progress.translated() + progress.returned(),
                progress.reviewed(),
                progress.finished());
    }
}
