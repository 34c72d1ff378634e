package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.ura.memory.Concordance;
import org.ura.memory.ConcordanceQuery;
import org.ura.memory.ConcordanceQuery.Mode;
import org.ura.memory.ConcordanceQuery.Side;
import org.ura.memory.Matching;
import org.ura.people.Caller;
import org.ura.project.Compared;
import org.ura.project.Editing;
import org.ura.project.History;
import org.ura.project.MemorySetup;
import org.ura.project.SegmentContext;

/// What the memories of a project offer to whoever translates or reviews in it.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "segments")
class HelpController {

    private final Editing editing;
    private final Matching matching;
    private final Concordance concordance;
    private final MemorySetup memories;
    private final History history;

    HelpController(Editing editing, Matching matching, Concordance concordance, MemorySetup memories, History history) {
        this.editing = editing;
        this.matching = matching;
        this.concordance = concordance;
        this.memories = memories;
        this.history = history;
    }

    @GetMapping("/segments/{id}/matches")
    @Operation(summary = "What the project’s memories offer for a segment, between its neighbours, the best first")
    List<MatchView> matches(
            Caller caller,
            @PathVariable long id,
            @RequestParam(defaultValue = "70") @Min(50) @Max(101) int min,
            @RequestParam(defaultValue = "10") @Min(1) @Max(50) int limit) {
        SegmentContext context = editing.context(caller, id);
        return matching.matches(caller, context.memories(), context.query(min, limit)).stream()
                .map(MatchView::of)
                .toList();
    }

    @GetMapping("/projects/{id}/concordance")
    @Operation(summary = "The units of a project’s memories that have words, the newest first")
    ConcordanceView concordance(
            Caller caller,
            @PathVariable long id,
            @RequestParam @NotBlank String q,
            @RequestParam(defaultValue = "source") String side,
            @RequestParam(defaultValue = "phrase") String mode,
            @RequestParam(defaultValue = "false") boolean exact,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        ConcordanceQuery query = new ConcordanceQuery(
                Braces.decode(q),
                Choice.of(Side.class, "side", side),
                Choice.of(Mode.class, "mode", mode),
                exact,
                limit);
        return ConcordanceView.of(concordance.find(caller, memories.uses(caller, id), query));
    }

    @GetMapping("/segments/{id}/comparison")
    @Operation(summary = "The texts that a segment’s present one is worth comparing with, the later first")
    List<ComparedView> comparison(Caller caller, @PathVariable long id) {
        return history.comparison(caller, id).stream().map(ComparedView::of).toList();
    }

    /// A text that a segment had.
    ///
    /// @param kind `offered` by the memory, or `decided` on by a reviewer
    /// @param percent the match’s score, null for a decision
    /// @param act `approved` or `returned`, null for an offer
    /// @param by the reviewer, null for an offer
    record ComparedView(
            String kind,
            String text,
            @Nullable Integer percent,
            @Nullable String act,
            @Nullable String by,
            @Nullable Instant at) {

        static ComparedView of(Compared compared) {
            return switch (compared) {
                case Compared.Offered(var text, int percent, var filled) ->
                    new ComparedView("offered", Braces.encode(text), percent, null, null, null);
                case Compared.Decided(var text, var act, var by, var at) ->
                    new ComparedView("decided", Braces.encode(text), null, Choice.word(act), by, at);
            };
        }
    }
}
