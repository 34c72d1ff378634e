package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.ura.memory.MemoryUse;
import org.ura.memory.MemoryUses;
import org.ura.memory.Penalties;
import org.ura.people.Caller;
import org.ura.project.MemorySetup;

@RestController
@RequestMapping("/api/v1/projects/{id}/memories")
@Tag(name = "projects")
class ProjectMemoriesController {

    private final MemorySetup setup;
    private final Guard guard;
    private final Etags etags;

    ProjectMemoriesController(MemorySetup setup, Guard guard, Etags etags) {
        this.setup = setup;
        this.guard = guard;
        this.etags = etags;
    }

    @GetMapping
    @Operation(summary = "The memories that a project works with, the most important one first")
    ResponseEntity<Uses> get(Caller caller, @PathVariable long id) {
        return etags.answer(now(caller, id));
    }

    private Uses now(Caller caller, long id) {
        MemoryUses uses = setup.uses(caller, id);
        return new Uses(uses.inOrder(), uses.penalties());
    }

    @PutMapping
    @Operation(summary = "Say anew which memories a project works with, and what is taken off their scores")
    ResponseEntity<Uses> put(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Uses uses) {
        MemoryUses wanted = new MemoryUses(uses.memories(), uses.penalties());
        return guard.change(caller, id, ifMatch, () -> now(caller, id), () -> setup.change(caller, id, wanted));
    }

    record Uses(@NotNull List<MemoryUse> memories, @NotNull Penalties penalties) {}
}
