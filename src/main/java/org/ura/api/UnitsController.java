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
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.ura.memory.CareResult;
import org.ura.memory.Caring;
import org.ura.memory.UnitEdit;
import org.ura.memory.UnitInfo;
import org.ura.memory.UnitPage;
import org.ura.memory.UnitSearch;
import org.ura.people.Caller;

/// The units of a memory, for those who care for it.
@RestController
@RequestMapping("/api/v1/memories/{id}")
@Tag(name = "memories")
class UnitsController {

    private final UnitSearch search;
    private final Caring caring;
    private final Wording wording;

    UnitsController(UnitSearch search, Caring caring, Wording wording) {
        this.search = search;
        this.caring = caring;
        this.wording = wording;
    }

    @GetMapping("/units")
    @Operation(
            summary = "Units of a memory, those written last first; go on with `cursor` (or `after`), the `next` of the"
                    + " answer")
    ResponseEntity<Page> list(
            Caller caller,
            @PathVariable long id,
            @ParameterObject UnitParameters wanted,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(UnitSearch.LARGEST) int limit) {
        UnitPage page = search.page(caller, id, wanted.filter(), cursor.isEmpty() ? after : cursor, limit);
        return Paging.answer(
                new Page(page.units().stream().map(UnitView::of).toList(), page.next(), page.total()),
                page.next().isEmpty() ? null : page.next());
    }

    @GetMapping("/units/{unit}")
    @Operation(summary = "One unit")
    ResponseEntity<UnitView> one(Caller caller, @PathVariable long id, @PathVariable long unit) {
        UnitInfo found = search.unit(caller, id, unit);
        return Etags.answer(UnitView.of(found), found.version());
    }

    @GetMapping("/units/{unit}/history")
    @Operation(summary = "What happened to a unit, the latest first")
    @Listed(UnitChangeView.class)
    ResponseEntity<?> history(
            Caller caller, @PathVariable long id, @PathVariable long unit, @ParameterObject Paging paging) {
        // nothing but the time tells one change from another
        return paging.answer(
                "unit " + unit,
                search.history(caller, id, unit),
                change -> change.at().toEpochMilli(),
                UnitChangeView::of);
    }

    @PutMapping("/units/{unit}")
    @Operation(summary = "Give a unit other texts; `version` says which one was seen")
    @Answers(CareResult.Done.class)
    ResponseEntity<?> edit(
            Caller caller,
            @PathVariable long id,
            @PathVariable long unit,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody NewTexts texts) {
        UnitInfo before = search.unit(caller, id, unit);
        long version = Stale.seen(texts.version(), ifMatch, new Stale.Present(UnitView.of(before), before.version()));
        UnitEdit edit = new UnitEdit(unit, version, Braces.decode(texts.source()), Braces.decode(texts.target()));
        CareResult result = caring.edit(caller, id, edit);
        if (ifMatch != null && result instanceof CareResult.Conflict(UnitInfo current)) {
            throw new Stale(UnitView.of(current), Etags.of(current.version()));
        }
        return answer(result);
    }

    @PostMapping("/units/{unit}/keep")
    @Operation(summary = "Keep a unit’s translation of its source: the units that have another are taken out")
    @Answers(CareResult.Done.class)
    ResponseEntity<?> keep(Caller caller, @PathVariable long id, @PathVariable long unit) {
        return answer(caring.keep(caller, id, unit));
    }

    @PostMapping("/units/{unit}/merge")
    @Operation(summary = "Make one of this unit and those that say the same")
    @Answers(CareResult.Done.class)
    ResponseEntity<?> mergeOne(Caller caller, @PathVariable long id, @PathVariable long unit) {
        search.unit(caller, id, unit);
        return answer(caring.merge(caller, id, List.of(unit)));
    }

    @DeleteMapping("/units/{unit}")
    @Operation(summary = "Take a unit out of its memory; the answer names the deed that can be undone")
    @Answers(CareResult.Done.class)
    ResponseEntity<?> delete(Caller caller, @PathVariable long id, @PathVariable long unit) {
        search.unit(caller, id, unit);
        return answer(caring.delete(caller, id, List.of(unit)));
    }

    @PostMapping("/units/merge")
    @Operation(summary = "Make one of units that say the same, among those wanted: at most 10,000 at once")
    @Answers(CareResult.Done.class)
    ResponseEntity<?> merge(Caller caller, @PathVariable long id, @ParameterObject UnitParameters wanted) {
        return answer(caring.mergeAll(caller, id, wanted.filter()));
    }

    @PostMapping("/deeds/{deed}/undo")
    @Operation(summary = "Make the units of an edit, a deletion or a merging what they were")
    @Answers(CareResult.Done.class)
    ResponseEntity<?> undo(Caller caller, @PathVariable long id, @PathVariable long deed) {
        return answer(caring.undo(caller, id, deed));
    }

    private ResponseEntity<?> answer(CareResult result) {
        return switch (result) {
            case CareResult.Done done -> ResponseEntity.ok(done);
            case CareResult.Conflict(var current) -> {
                ProblemDetail problem = wording.problem(HttpStatus.CONFLICT, "problem.unitConflict");
                problem.setProperty("current", UnitView.of(current));
                yield ResponseEntity.of(problem).build();
            }
            case CareResult.Rejected(var key, var args) ->
                ResponseEntity.of(wording.problem(HttpStatus.UNPROCESSABLE_CONTENT, key, args))
                        .build();
        };
    }

    record Page(List<UnitView> units, String next, long total) {}

    /// @param version the one that was seen; left out with `If-Match`
    record NewTexts(
            @NotNull String source,
            @NotNull String target,
            @Nullable Long version) {}
}
