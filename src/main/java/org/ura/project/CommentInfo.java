package org.ura.project;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A comment as the screens show it.
///
/// @param id the comment's id
/// @param segmentId the segment it is seen on: its own, or the one that its own was merged into
/// @param passage the words it is on, null for the whole segment
/// @param authorId who wrote it
/// @param author their name
/// @param text what it says
/// @param mentions where in the text somebody is spoken to, rising
/// @param createdAt when it was written
/// @param changedAt when its text was changed last, or when it was written
/// @param resolution null while it is open
/// @param version raised by each change of the text; what a change must name
public record CommentInfo(
        long id,
        long segmentId,
        @Nullable Passage passage,
        long authorId,
        String author,
        String text,
        List<Mention> mentions,
        Instant createdAt,
        Instant changedAt,
        @Nullable Resolution resolution,
        long version) {

    /// That a comment needs no answer any more.
    ///
    /// @param by who said so
    /// @param at when
    public record Resolution(String by, Instant at) {}
}
