package org.ura.ui.editor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ura.project.CommentInfo;
import org.ura.project.Mention;
import org.ura.project.NewComment;
import org.ura.project.Passage;
import org.ura.project.Side;

/// A comment as the browser's editor takes it; the shape is `Comment` in `types.ts`.
record CommentData(
        long id,
        @Nullable Words words,
        long authorId,
        String author,
        String text,
        List<Mention> mentions,
        Instant createdAt,
        Instant changedAt,
        CommentInfo.@Nullable Resolution resolution,
        long version) {

    /// The words that a comment is on; the shape is `Passage` in `types.ts`.
    record Words(String side, int from, int to, String quote) {

        private Passage passage() {
            return new Passage(Side.valueOf(side), from, to, quote);
        }
    }

    static CommentData of(CommentInfo comment) {
        Passage passage = comment.passage();
        return new CommentData(
                comment.id(),
                passage == null
                        ? null
                        : new Words(passage.side().name(), passage.from(), passage.to(), passage.quote()),
                comment.authorId(),
                comment.author(),
                comment.text(),
                comment.mentions(),
                comment.createdAt(),
                comment.changedAt(),
                comment.resolution(),
                comment.version());
    }

    /// What a person has written, on these words or on the whole segment. Throws [Refused] for words that cannot be.
    static NewComment written(String text, @Nullable Words words) {
        return new NewComment(text, words == null ? null : words.passage());
    }
}
