package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Filter;
import org.ura.project.History;
import org.ura.project.Reviewing;
import org.ura.project.SaveResult;
import org.ura.project.Window;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "segments")
class SegmentsController {

    private final Editing editing;
    private final Reviewing reviewing;
    private final History history;
    private final SaveAnswers answers;

    SegmentsController(Editing editing, Reviewing reviewing, History history, SaveAnswers answers) {
        this.editing = editing;
        this.reviewing = reviewing;
        this.history = history;
        this.answers = answers;
    }

    @GetMapping("/documents/{id}/segments")
    @Operation(summary = "Rows of a document in its order")
    List<SegmentView> list(
            Caller caller,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") @Min(0) int from,
            @RequestParam(defaultValue = "100") @Min(1) @Max(Window.LARGEST) int count) {
        return editing.rows(caller, id, new Window(from, count, Filter.ALL)).rows().stream()
                .map(SegmentView::of)
                .toList();
    }

    @GetMapping("/segments/{id}")
    @Operation(summary = "One segment")
    SegmentView one(Caller caller, @PathVariable long id) {
        return SegmentView.of(editing.segment(caller, id));
    }

    @GetMapping("/segments/{id}/history")
    @Operation(summary = "What was done to a segment, the latest first")
    List<RevisionView> history(Caller caller, @PathVariable long id) {
        return history.of(caller, id).stream().map(RevisionView::of).toList();
    }

    @PutMapping("/segments/{id}")
    @Operation(summary = "Save a text; with state translated confirm it, with state reviewed approve it")
    ResponseEntity<?> put(Caller caller, @PathVariable long id, @Valid @RequestBody NewText text) {
        Edit edit = Edit.typed(text.version(), Braces.decode(text.target()));
        SaveResult result = switch (text.state()) {
            case null -> editing.save(caller, id, edit);
            case "initial" -> editing.save(caller, id, edit);
            case "translated" -> editing.confirm(caller, id, edit);
            case "reviewed" -> reviewing.approve(caller, id, edit);
            default -> throw Refused.invalid("refused.state");
        };
        return answers.of(result);
    }

    @PostMapping("/segments/{id}/return")
    @Operation(summary = "Return a confirmed text to the translator with a reason")
    ResponseEntity<?> giveBack(Caller caller, @PathVariable long id, @Valid @RequestBody Return back) {
        return answers.of(reviewing.giveBack(caller, id, back.version(), back.reason()));
    }

    record NewText(
            @NotNull String target,
            @NotNull Long version,
            @Nullable String state) {}

    record Return(@NotNull Long version, @NotNull String reason) {}
}
