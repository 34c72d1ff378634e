package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.CommentInfo;
import org.ura.project.Commenting;
import org.ura.project.Mention;
import org.ura.project.Mentionable;
import org.ura.project.NewComment;
import org.ura.project.Passage;
import org.ura.project.Side;

/// What is said about segments. Each act answers all comments of the segment as they are then, the oldest first.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "comments")
class CommentsController {

    private final Commenting commenting;

    CommentsController(Commenting commenting) {
        this.commenting = commenting;
    }

    @GetMapping("/segments/{id}/comments")
    @Operation(summary = "What is said about a segment, the oldest first")
    ResponseEntity<Slice<CommentView>> list(Caller caller, @PathVariable long id, @ParameterObject Paging paging) {
        return Paging.answer(
                paging.of("comments " + id, commenting.comments(caller, id), CommentInfo::id, CommentView::of));
    }

    @PostMapping("/segments/{id}/comments")
    @Operation(
            summary = "Say something about a segment, or with side, from and quote about words of it; @Name speaks to"
                    + " somebody who can see the document")
    @Answers(status = 201)
    ResponseEntity<List<CommentView>> comment(
            Caller caller, @PathVariable long id, @Valid @RequestBody Comment wanted) {
        NewComment comment = new NewComment(wanted.text(), wanted.passage());
        return ResponseEntity.status(HttpStatus.CREATED).body(views(commenting.comment(caller, id, comment)));
    }

    @PutMapping("/comments/{id}")
    @Operation(summary = "Give one’s own comment another text")
    List<CommentView> change(Caller caller, @PathVariable long id, @Valid @RequestBody Change wanted) {
        return views(commenting.change(caller, id, wanted.version(), wanted.text()));
    }

    @DeleteMapping("/comments/{id}")
    @Operation(summary = "Take one’s own comment away")
    List<CommentView> delete(Caller caller, @PathVariable long id) {
        return views(commenting.delete(caller, id));
    }

    @PutMapping("/comments/{id}/resolved")
    @Operation(summary = "Say that a comment needs no answer any more, or that it does again")
    List<CommentView> resolve(Caller caller, @PathVariable long id, @Valid @RequestBody Resolved wanted) {
        return views(commenting.resolve(caller, id, wanted.resolved()));
    }

    @GetMapping("/documents/{id}/mentionable")
    @Operation(summary = "The people who can be spoken to in comments on a document")
    List<Mentionable> mentionable(Caller caller, @PathVariable long id) {
        return commenting.mentionable(caller, id);
    }

    private static List<CommentView> views(List<CommentInfo> comments) {
        return comments.stream().map(CommentView::of).toList();
    }

    /// A comment.
    ///
    /// @param segmentId the segment that it is seen on
    /// @param words the words that it is on, null for the whole segment
    /// @param mentions where in the text somebody is spoken to
    /// @param resolvedBy who said that it needs no answer any more, null while it does
    /// @param version raised by each change of the text; what a change must name
    record CommentView(
            long id,
            long segmentId,
            @Nullable Words words,
            long authorId,
            String author,
            String text,
            List<Mention> mentions,
            Instant createdAt,
            Instant changedAt,
            @Nullable String resolvedBy,
            @Nullable Instant resolvedAt,
            long version) {

        static CommentView of(CommentInfo comment) {
            Passage passage = comment.passage();
            CommentInfo.Resolution resolution = comment.resolution();
            return new CommentView(
                    comment.id(),
                    comment.segmentId(),
                    passage == null
                            ? null
                            : new Words(Choice.word(passage.side()), passage.from(), Braces.encode(passage.quote())),
                    comment.authorId(),
                    comment.author(),
                    comment.text(),
                    comment.mentions(),
                    comment.createdAt(),
                    comment.changedAt(),
                    resolution == null ? null : resolution.by(),
                    resolution == null ? null : resolution.at(),
                    comment.version());
        }
    }

    /// @param side `source` or `target`
    /// @param from where they began, in UTF-16 units of the text without the braces of tags
    record Words(String side, int from, String quote) {}

    /// @param text 1 to 4,000 characters
    /// @param side `source` or `target`; left out for the whole segment
    /// @param from where the words begin, in UTF-16 units, a tag counting as one
    /// @param quote the words themselves, tags as in texts
    record Comment(
            @NotNull String text,
            @Nullable String side,
            @Nullable Integer from,
            @Nullable String quote) {

        @Nullable
        Passage passage() {
            if (side == null) {
                return null;
            }
            if (from == null || quote == null) {
                throw Refused.invalid("problem.value", "from, quote");
            }
            String words = Braces.decode(quote);
            return new Passage(Choice.of(Side.class, "side", side), from, from + words.length(), words);
        }
    }

    record Change(@NotNull Long version, @NotNull String text) {}

    record Resolved(@NotNull Boolean resolved) {}
}
