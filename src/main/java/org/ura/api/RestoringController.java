package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.project.DeedResult;
import org.ura.project.Editing;
import org.ura.project.Restoring;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "segments")
class RestoringController {

    private final Restoring restoring;
    private final Editing editing;
    private final Wording wording;

    RestoringController(Restoring restoring, Editing editing, Wording wording) {
        this.restoring = restoring;
        this.editing = editing;
        this.wording = wording;
    }

    @PostMapping("/segments/{id}/restore")
    @Operation(summary = "Give a segment the text again that it had in one of its revisions; 0 is as it was imported")
    @Answers(SegmentView.class)
    ResponseEntity<?> restore(Caller caller, @PathVariable long id, @Valid @RequestBody Wish wish) {
        return switch (restoring.restore(caller, id, wish.version(), wish.revision())) {
            case DeedResult.Done(var deed, var changed, var passedOver, var rows) ->
                ResponseEntity.ok(SegmentView.of(editing.segment(caller, id)));
            case DeedResult.Conflict(var current) -> {
                ProblemDetail problem = wording.problem(HttpStatus.CONFLICT, "problem.conflict");
                problem.setProperty("current", SegmentView.of(current));
                yield ResponseEntity.of(problem).build();
            }
            case DeedResult.Rejected(String key, List<Object> args) ->
                ResponseEntity.of(wording.problem(HttpStatus.UNPROCESSABLE_CONTENT, key, args))
                        .build();
        };
    }

    /// @param version the segment's version that the caller saw
    /// @param revision the version whose text it is to have again
    record Wish(@NotNull Long version, @NotNull Long revision) {}
}
