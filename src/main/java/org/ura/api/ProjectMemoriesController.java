package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
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

    ProjectMemoriesController(MemorySetup setup) {
        this.setup = setup;
    }

    @GetMapping
    @Operation(summary = "The memories that a project works with, the most important one first")
    Uses get(Caller caller, @PathVariable long id) {
        MemoryUses uses = setup.uses(caller, id);
        return new Uses(uses.inOrder(), uses.penalties());
    }

    @PutMapping
    @Operation(summary = "Say anew which memories a project works with, and what is taken off their scores")
    Uses put(Caller caller, @PathVariable long id, @Valid @RequestBody Uses uses) {
        setup.change(caller, id, new MemoryUses(uses.memories(), uses.penalties()));
        return get(caller, id);
    }

    record Uses(@NotNull List<MemoryUse> memories, @NotNull Penalties penalties) {}
}
