package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Filter;
import org.ura.project.History;
import org.ura.project.HistoryPage;
import org.ura.project.Reviewing;
import org.ura.project.SaveResult;
import org.ura.project.SegmentRow;
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
    @Listed(SegmentView.class)
    @Operation(
            summary = "Rows of a document in its order: from and count, or a page with cursor and limit, which goes on"
                    + " behind the same segment also when others came before it meanwhile")
    ResponseEntity<?> list(
            Caller caller,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") @Min(0) int from,
            @RequestParam(defaultValue = "100") @Min(1) @Max(Window.LARGEST) int count,
            @ParameterObject Paging paging) {
        if (!paging.asked()) {
            return ResponseEntity.ok(rows(caller, id, from, count));
        }
        int most = paging.most(Window.LARGEST);
        String word = "segments " + id;
        int passed = paging.from(word, 2).map(last -> behind(caller, last)).orElse(0);
        List<SegmentView> page = rows(caller, id, passed, most);
        String next = page.size() < most
                ? null
                : Cursor.of(word, page.getLast().id(), page.getLast().number()).text();
        return Paging.answer(new Slice<>(page, next));
    }

    /// How many rows there are up to the last one of a page, wherever that is now.
    private int behind(Caller caller, Cursor last) {
        try {
            return editing.standing(caller, last.number(0)).number();
        } catch (Refused gone) {
            return (int) Math.clamp(last.number(1), 0, Integer.MAX_VALUE);
        }
    }

    private List<SegmentView> rows(Caller caller, long id, int from, int count) {
        return editing.rows(caller, id, new Window(from, count, Filter.ALL)).rows().stream()
                .map(SegmentView::of)
                .toList();
    }

    @GetMapping("/segments/{id}")
    @Operation(summary = "One segment")
    ResponseEntity<SegmentView> one(Caller caller, @PathVariable long id) {
        SegmentRow row = editing.segment(caller, id);
        return Etags.answer(SegmentView.of(row), row.version());
    }

    @GetMapping("/segments/{id}/history")
    @Operation(summary = "What was done to a segment, the latest first")
    @Listed(RevisionView.class)
    ResponseEntity<?> history(Caller caller, @PathVariable long id, @ParameterObject Paging paging) {
        if (!paging.asked()) {
            return ResponseEntity.ok(
                    history.of(caller, id).stream().map(RevisionView::of).toList());
        }
        String word = "history " + id;
        long before = paging.from(word, 1).map(last -> last.number(0)).orElse(Long.MAX_VALUE);
        HistoryPage page = history.page(caller, id, before, paging.most(HistoryPage.LARGEST));
        List<RevisionView> acts =
                page.revisions().stream().map(RevisionView::of).toList();
        String next = page.more() ? Cursor.of(word, acts.getLast().version()).text() : null;
        return Paging.answer(new Slice<>(acts, next));
    }

    @PutMapping("/segments/{id}")
    @Operation(summary = "Save a text; with state translated confirm it, with state reviewed approve it")
    @Answers(SaveAnswers.Stored.class)
    ResponseEntity<?> put(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody NewText text) {
        Edit edit = Edit.typed(seen(caller, id, text.version(), ifMatch), Braces.decode(text.target()));
        SaveResult result = switch (text.state()) {
            case null -> editing.save(caller, id, edit);
            case "initial" -> editing.save(caller, id, edit);
            case "translated" -> editing.confirm(caller, id, edit);
            case "reviewed" -> reviewing.approve(caller, id, edit);
            default -> throw Refused.invalid("refused.state");
        };
        return answers.of(result, ifMatch);
    }

    @PostMapping("/segments/{id}/return")
    @Operation(summary = "Return a confirmed text to the translator with a reason")
    @Answers(SaveAnswers.Stored.class)
    ResponseEntity<?> giveBack(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Return back) {
        long version = seen(caller, id, back.version(), ifMatch);
        return answers.of(reviewing.giveBack(caller, id, version, back.reason()), ifMatch);
    }

    private long seen(Caller caller, long id, @Nullable Long inBody, @Nullable String ifMatch) {
        return ifMatch == null && inBody != null
                ? inBody
                : ReshapingController.seen(inBody, ifMatch, editing.segment(caller, id));
    }

    /// @param target the English text, with the tags of the source
    /// @param version the one that was seen; left out with `If-Match`
    /// @param state `initial` to save it, `translated` to confirm it, `reviewed` to approve it; saved when left out
    record NewText(
            @NotNull String target,
            @Nullable Long version,
            @Nullable String state) {}

    /// @param version the one that was seen; left out with `If-Match`
    /// @param reason what the translator reads
    record Return(@Nullable Long version, @NotNull String reason) {}
}
