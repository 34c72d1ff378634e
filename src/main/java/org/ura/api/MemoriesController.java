package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.ura.memory.Concordance;
import org.ura.memory.ConcordanceQuery;
import org.ura.memory.ConcordanceQuery.Mode;
import org.ura.memory.ConcordanceQuery.Side;
import org.ura.memory.MatchQuery;
import org.ura.memory.Matching;
import org.ura.memory.Memories;
import org.ura.memory.MemoryInfo;
import org.ura.memory.Neighbours;
import org.ura.people.Caller;

@RestController
@RequestMapping("/api/v1/memories")
@Tag(name = "memories")
class MemoriesController {

    private final Memories memories;
    private final Matching matching;
    private final Concordance concordance;
    private final Etags etags;

    MemoriesController(Memories memories, Matching matching, Concordance concordance, Etags etags) {
        this.memories = memories;
        this.matching = matching;
        this.concordance = concordance;
        this.etags = etags;
    }

    @GetMapping
    @Operation(summary = "The memories that the caller may read")
    @Listed(MemoryInfo.class)
    ResponseEntity<?> list(Caller caller, @ParameterObject Paging paging) {
        return paging.answer("memories", memories.readable(caller), MemoryInfo::id, memory -> memory);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One memory")
    ResponseEntity<MemoryInfo> one(Caller caller, @PathVariable long id) {
        return etags.answer(memories.get(caller, id));
    }

    @PostMapping
    @Operation(summary = "Found a memory: of everybody, or with everybody false of the caller")
    @Answers(status = 201)
    ResponseEntity<MemoryInfo> create(Caller caller, @Valid @RequestBody NewMemory memory) {
        boolean everybody = memory.everybody() == null || memory.everybody();
        long id = memories.create(caller, memory.name(), everybody);
        return ResponseEntity.created(URI.create("/api/v1/memories/" + id)).body(memories.get(caller, id));
    }

    record NewMemory(@NotNull String name, @Nullable Boolean everybody) {}

    @GetMapping("/{id}/concordance")
    @Operation(summary = "The units of a memory that have words, the newest first; `*` stands for any letters")
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
        return ConcordanceView.of(concordance.find(caller, id, query));
    }

    @GetMapping("/{id}/matches")
    @Operation(summary = "The units of a memory that are like a text, the best first")
    List<MatchView> matches(
            Caller caller,
            @PathVariable long id,
            @RequestParam @NotBlank String q,
            @RequestParam(defaultValue = "70") @Min(50) @Max(100) int min,
            @RequestParam(defaultValue = "10") @Min(1) @Max(50) int limit) {
        MatchQuery query = new MatchQuery(Braces.decode(q), new Neighbours("", ""), min, limit);
        return matching.matches(caller, id, query).stream().map(MatchView::of).toList();
    }
}
