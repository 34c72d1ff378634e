package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.Correcting;
import org.ura.project.Editing;
import org.ura.project.Repeating;
import org.ura.project.Reshaping;
import org.ura.project.SegmentRow;

/// Acts that change what segments there are, or several at once. Each can be undone by its deed.
@RestController
@RequestMapping("/api/v1/segments/{id}")
@Tag(name = "segments")
class ReshapingController {

    private final Reshaping reshaping;
    private final Correcting correcting;
    private final Repeating repeating;
    private final Editing editing;
    private final DeedAnswers answers;

    ReshapingController(
            Reshaping reshaping, Correcting correcting, Repeating repeating, Editing editing, DeedAnswers answers) {
        this.reshaping = reshaping;
        this.correcting = correcting;
        this.repeating = repeating;
        this.editing = editing;
        this.answers = answers;
    }

    @PostMapping("/split")
    @Operation(
            summary = "Split a segment in two: source and target are the beginnings of its texts that stay with it; the"
                    + " rest goes to a new segment behind it")
    @Answers(DeedAnswers.DeedView.class)
    ResponseEntity<?> split(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Cut cut) {
        SegmentRow row = editing.segment(caller, id);
        long version = seen(cut.version(), ifMatch, row);
        boolean seen = version == row.version(); // else the texts are others, and the answer says so
        int sourceAt = seen ? beginning("source", row.source(), cut.source()) : 0;
        int targetAt = seen ? beginning("target", row.target(), cut.target() == null ? "" : cut.target()) : 0;
        return answers.of(reshaping.split(caller, id, version, sourceAt, targetAt), ifMatch);
    }

    @PostMapping("/merge")
    @Operation(summary = "Merge a segment with the next one of its paragraph; nextVersion is that of the next one")
    @Answers(DeedAnswers.DeedView.class)
    ResponseEntity<?> merge(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Merge merge) {
        long version = seen(merge.version(), ifMatch, editing.segment(caller, id));
        return answers.of(reshaping.merge(caller, id, version, merge.nextVersion()), ifMatch);
    }

    @PutMapping("/source")
    @Operation(summary = "Correct a fault in a segment’s source; its tags stay as they are, and so does the file")
    @Answers(DeedAnswers.DeedView.class)
    ResponseEntity<?> correct(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Source wanted) {
        long version = seen(wanted.version(), ifMatch, editing.segment(caller, id));
        return answers.of(correcting.correct(caller, id, version, Braces.decode(wanted.source())), ifMatch);
    }

    @PostMapping("/repetitions")
    @Operation(summary = "Fill the other segments of the same source in the project with this one’s confirmed text")
    @Answers(DeedAnswers.DeedView.class)
    ResponseEntity<?> fill(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Version wanted) {
        long version = seen(wanted.version(), ifMatch, editing.segment(caller, id));
        return answers.of(repeating.fill(caller, id, version), ifMatch);
    }

    static long seen(@Nullable Long inBody, @Nullable String ifMatch, SegmentRow row) {
        return Stale.seen(inBody, ifMatch, new Stale.Present(SegmentView.of(row), row.version()));
    }

    /// How long the beginning is, in the text as it is stored.
    private static int beginning(String name, String text, String beginning) {
        String first = Braces.decode(beginning);
        if (!text.startsWith(first)) {
            throw Refused.invalid("problem.value", name);
        }
        return first.length();
    }

    /// @param version the one that was seen; left out with `If-Match`
    record Cut(
            @Nullable Long version,
            @NotNull String source,
            @Nullable String target) {}

    record Merge(@Nullable Long version, @NotNull Long nextVersion) {}

    record Source(@Nullable Long version, @NotNull String source) {}

    record Version(@Nullable Long version) {}
}
