package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.project.Catalogue;
import org.ura.project.ProjectSetup;
import org.ura.project.Repeats;
import org.ura.project.ReviewRules;
import org.ura.project.ReviewSetup;
import org.ura.project.Workflow;

@RestController
@RequestMapping("/api/v1/projects/{id}/settings")
@Tag(name = "projects")
class ProjectSettingsController {

    private final Catalogue catalogue;
    private final ProjectSetup setup;
    private final ReviewSetup reviews;
    private final Guard guard;
    private final Etags etags;

    ProjectSettingsController(Catalogue catalogue, ProjectSetup setup, ReviewSetup reviews, Guard guard, Etags etags) {
        this.catalogue = catalogue;
        this.setup = setup;
        this.reviews = reviews;
        this.guard = guard;
        this.etags = etags;
    }

    @GetMapping
    @Operation(summary = "A project’s name, how it is reviewed, and what happens to repetitions")
    ResponseEntity<Settings> get(Caller caller, @PathVariable long id) {
        return etags.answer(now(caller, id));
    }

    @PatchMapping
    @Operation(summary = "Change some of a project’s settings; what is left out stays, and all is changed or nothing")
    ResponseEntity<Settings> change(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Changes wanted) {
        return guard.change(caller, id, ifMatch, () -> now(caller, id), () -> change(caller, id, wanted));
    }

    private void change(Caller caller, long id, Changes wanted) {
        if (wanted.name() != null) {
            setup.rename(caller, id, wanted.name());
        }
        if (wanted.repeats() != null) {
            setup.changeRepeats(caller, id, Choice.of(Repeats.class, "repeats", wanted.repeats()));
        }
        if (wanted.workflow() != null || wanted.ownWork() != null) {
            ReviewRules before = reviews.rules(caller, id);
            reviews.change(
                    caller,
                    id,
                    new ReviewRules(
                            wanted.workflow() == null
                                    ? before.workflow()
                                    : Choice.of(Workflow.class, "workflow", wanted.workflow()),
                            wanted.ownWork() == null ? before.ownWork() : wanted.ownWork()));
        }
    }

    private Settings now(Caller caller, long id) {
        ReviewRules rules = reviews.rules(caller, id);
        return new Settings(
                catalogue.project(caller, id).name(),
                Choice.word(setup.repeats(caller, id)),
                rules.workflow().word(),
                rules.ownWork());
    }

    /// A project’s settings.
    ///
    /// @param repeats what confirming a segment does to others of the same source: `off`, `offer` or `fill`
    /// @param workflow how it is reviewed: `translation`, `review` or `two_reviews`
    /// @param ownWork whether people may approve what they have translated themselves
    record Settings(String name, String repeats, String workflow, boolean ownWork) {}

    /// What is to be changed: each of them may be left out.
    record Changes(
            @Nullable String name,
            @Nullable String repeats,
            @Nullable String workflow,
            @Nullable Boolean ownWork) {}
}
