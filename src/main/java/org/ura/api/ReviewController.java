package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import org.ura.project.Approvals;
import org.ura.project.Approving;
import org.ura.project.Correction;
import org.ura.project.DeedResult;
import org.ura.project.Deeds;
import org.ura.project.Filter;
import org.ura.project.ReviewRules;
import org.ura.project.ReviewSetup;
import org.ura.project.Reviewing;
import org.ura.project.Wanted;
import org.ura.project.Workflow;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "review")
class ReviewController {

    private final ReviewSetup setup;
    private final Reviewing reviewing;
    private final Approving approving;
    private final Deeds deeds;
    private final Wording wording;
    private final Guard guard;
    private final Etags etags;

    ReviewController(
            ReviewSetup setup,
            Reviewing reviewing,
            Approving approving,
            Deeds deeds,
            Wording wording,
            Guard guard,
            Etags etags) {
        this.setup = setup;
        this.reviewing = reviewing;
        this.approving = approving;
        this.deeds = deeds;
        this.wording = wording;
        this.guard = guard;
        this.etags = etags;
    }

    @GetMapping("/projects/{id}/workflow")
    @Operation(summary = "How a project is reviewed, and whether people may approve their own work")
    ResponseEntity<Rules> workflow(Caller caller, @PathVariable long id) {
        return etags.answer(rules(caller, id));
    }

    private Rules rules(Caller caller, long id) {
        ReviewRules rules = setup.rules(caller, id);
        return new Rules(rules.workflow().word(), rules.ownWork());
    }

    @PutMapping("/projects/{id}/workflow")
    @Operation(summary = "Say how a project is reviewed: translation, review or two_reviews")
    ResponseEntity<Rules> changeWorkflow(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Rules rules) {
        ReviewRules wanted = new ReviewRules(Choice.of(Workflow.class, "workflow", rules.workflow()), rules.ownWork());
        return guard.change(caller, id, ifMatch, () -> rules(caller, id), () -> setup.change(caller, id, wanted));
    }

    @GetMapping("/segments/{id}/corrections")
    @Operation(summary = "What reviewers have changed when they approved a segment, the latest first")
    List<Change> corrections(Caller caller, @PathVariable long id) {
        return reviewing.corrections(caller, id).stream().map(Change::of).toList();
    }

    @GetMapping("/documents/{id}/approvals")
    @Operation(summary = "What approving all segments that pass a filter would do; nothing is stored")
    Preview preview(Caller caller, @PathVariable long id, @RequestParam(defaultValue = "waiting") String filter) {
        return Preview.of(approving.preview(caller, id, wanted(filter)));
    }

    @PostMapping("/documents/{id}/approvals")
    @Operation(summary = "Approve all segments that pass a filter, or of those only the versions named, as one deed")
    @Answers(Outcome.class)
    ResponseEntity<?> approve(Caller caller, @PathVariable long id, @Valid @RequestBody Wish wish) {
        Map<Long, Long> versions = wish.versions();
        return answer(approving.approve(
                caller,
                id,
                wanted(wish.filter()),
                new org.ura.project.Choice(versions == null ? Map.of() : versions, Set.of(), versions == null)));
    }

    @PostMapping("/deeds/{id}/undo")
    @Operation(
            summary = "Take back a decision, or another act over several segments, where nobody has changed them since")
    @Answers(Outcome.class)
    ResponseEntity<?> undo(Caller caller, @PathVariable long id) {
        return answer(deeds.undo(caller, id));
    }

    private ResponseEntity<?> answer(DeedResult result) {
        return switch (result) {
            case DeedResult.Done(long deed, int changed, int passedOver, var rows) ->
                ResponseEntity.ok(new Outcome(deed, changed, passedOver));
            case DeedResult.Rejected(String key, List<Object> args) ->
                ResponseEntity.of(wording.problem(HttpStatus.UNPROCESSABLE_CONTENT, key, args))
                        .build();
            case DeedResult.Conflict(var current) ->
                throw new IllegalStateException("neither of them has conflicts: " + current.id());
        };
    }

    private static Wanted wanted(String filter) {
        return Wanted.of(Choice.of(Filter.class, "filter", filter));
    }

    /// @param workflow `translation`, `review` or `two_reviews`
    /// @param ownWork whether people may approve what they have translated themselves
    record Rules(@NotNull String workflow, @NotNull Boolean ownWork) {}

    record Change(long version, String by, Instant at, String before, String after) {

        static Change of(Correction correction) {
            return new Change(
                    correction.version(),
                    correction.by(),
                    correction.at(),
                    Braces.encode(correction.before()),
                    Braces.encode(correction.after()));
        }
    }

    /// @param filter `all`, `open`, `waiting`, `first_review`, `second_review`, `returned` or `reviewed`
    /// @param versions those that are meant, by id, each in the version that was seen; all of them when left out
    record Wish(@NotNull String filter, @Nullable Map<Long, Long> versions) {}

    /// @param deed by which it can be undone, 0 when nothing was changed
    record Outcome(long deed, int changed, int passedOver) {}

    /// @param total how many would be approved; at most 1,000 of them are listed
    record Preview(int total, List<Line> segments, List<LeftOut> leftOut) {

        static Preview of(Approvals approvals) {
            return new Preview(
                    approvals.total(),
                    approvals.segments().stream()
                            .map(line -> new Line(
                                    line.id(),
                                    line.number(),
                                    line.version(),
                                    Braces.encode(line.source()),
                                    Braces.encode(line.target())))
                            .toList(),
                    approvals.leftOut().stream()
                            .map(other -> new LeftOut(
                                    other.why().name().toLowerCase(Locale.ROOT), other.count(), other.numbers()))
                            .toList());
        }
    }

    record Line(long id, int number, long version, String source, String target) {}

    /// @param why `empty`, `draft`, `returned`, `approved`, `own`, `twice` or `found`
    /// @param numbers of the first 100 of them
    record LeftOut(String why, int count, List<Integer> numbers) {}
}
