package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.ura.exchange.Into;
import org.ura.exchange.Pretranslation;
import org.ura.exchange.Pretranslations;
import org.ura.people.Caller;
import org.ura.project.DeedResult;
import org.ura.project.Extent;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "pre-translation")
class PretranslationController {

    private final Pretranslations pretranslations;
    private final Wording wording;

    PretranslationController(Pretranslations pretranslations, Wording wording) {
        this.pretranslations = pretranslations;
        this.wording = wording;
    }

    @PostMapping("/documents/{id}/pretranslate")
    @Operation(summary = "Fill a document’s untouched segments from the memory; the answer names the job that does it")
    ResponseEntity<Begun> document(Caller caller, @PathVariable long id, @Valid @RequestBody Wish wish) {
        return Begun.of(pretranslations.begin(caller, wish.on(Extent.document(id))));
    }

    @PostMapping("/projects/{id}/pretranslate")
    @Operation(summary = "The same for all documents of a project")
    ResponseEntity<Begun> project(Caller caller, @PathVariable long id, @Valid @RequestBody Wish wish) {
        return Begun.of(pretranslations.begin(caller, wish.on(Extent.project(id))));
    }

    @PostMapping("/jobs/{id}/undo")
    @Operation(summary = "Take back what a pre-translation has filled and nobody has touched since")
    @Answers(Undone.class)
    ResponseEntity<?> undo(Caller caller, @PathVariable long id) {
        return switch (pretranslations.undo(caller, id)) {
            case DeedResult.Done(var deed, int changed, int passedOver, var rows) ->
                ResponseEntity.ok(new Undone(changed, passedOver));
            case DeedResult.Rejected(String key, List<Object> args) ->
                ResponseEntity.of(wording.problem(HttpStatus.UNPROCESSABLE_CONTENT, key, args))
                        .build();
            case DeedResult.Conflict(var current) ->
                throw new IllegalStateException("undoing has no conflicts: " + current.id());
        };
    }

    /// @param threshold the lowest score that is taken, 50 to 101
    /// @param into `draft` or `translated`
    record Wish(@NotNull Integer threshold, @NotNull String into) {

        Pretranslation on(Extent extent) {
            return new Pretranslation(extent, threshold, Choice.of(Into.class, "into", into));
        }
    }

    /// @param changed how many segments are untouched again
    /// @param passedOver how many somebody has changed since
    record Undone(int changed, int passedOver) {}
}
