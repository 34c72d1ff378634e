package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.project.Assigning;
import org.ura.project.AssignmentInfo;
import org.ura.project.MyWork;
import org.ura.project.NewAssignment;
import org.ura.project.Task;
import org.ura.project.WorkAtHand;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "assignments")
class AssignmentsController {

    private final Assigning assigning;
    private final MyWork work;

    AssignmentsController(Assigning assigning, MyWork work) {
        this.assigning = assigning;
        this.work = work;
    }

    @GetMapping("/my/work")
    @Operation(summary = "What you have to do, over all your projects")
    WorkAtHand mine(Caller caller) {
        return work.now(caller);
    }

    @GetMapping("/projects/{id}/assignments")
    @Operation(summary = "Who is to do what in the documents of a project, and how far it is")
    @Listed(AssignmentInfo.class)
    ResponseEntity<?> inProject(Caller caller, @PathVariable long id, @ParameterObject Paging paging) {
        return paging.answer("given " + id, assigning.inProject(caller, id), AssignmentInfo::id, given -> given);
    }

    @GetMapping("/documents/{id}/assignments")
    @Operation(summary = "Who is to do what in a document, and how far it is")
    @Listed(AssignmentInfo.class)
    ResponseEntity<?> inDocument(Caller caller, @PathVariable long id, @ParameterObject Paging paging) {
        return paging.answer("work " + id, assigning.inDocument(caller, id), AssignmentInfo::id, given -> given);
    }

    @GetMapping("/projects/{id}/assignable")
    @Operation(summary = "Who can be given a task in a project: translate, review or second_review")
    List<PersonInfo> assignable(Caller caller, @PathVariable long id, @RequestParam String task) {
        return assigning.assignable(caller, id, Choice.of(Task.class, "task", task));
    }

    @PostMapping("/documents/{id}/assignments")
    @Operation(summary = "Give somebody work: all of a document, or the segments from one number to another")
    @Answers(status = 201)
    ResponseEntity<AssignmentInfo> assign(Caller caller, @PathVariable long id, @Valid @RequestBody Work wanted) {
        AssignmentInfo given = assigning.assign(caller, id, wanted.stated());
        return ResponseEntity.created(URI.create("/api/v1/assignments/" + given.id()))
                .body(given);
    }

    @PutMapping("/assignments/{id}")
    @Operation(summary = "Change an assignment as a whole; its version is the one that you saw")
    ResponseEntity<AssignmentInfo> change(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Changed wanted) {
        AssignmentInfo before = one(caller, id);
        long version = Stale.seen(wanted.version(), ifMatch, new Stale.Present(before, before.version()));
        AssignmentInfo now = assigning.change(caller, id, version, wanted.work().stated());
        return Etags.answer(now, now.version());
    }

    @GetMapping("/assignments/{id}")
    @Operation(summary = "One assignment, and how far it is")
    ResponseEntity<AssignmentInfo> get(Caller caller, @PathVariable long id) {
        AssignmentInfo found = one(caller, id);
        return Etags.answer(found, found.version());
    }

    private AssignmentInfo one(Caller caller, long id) {
        return assigning
                .find(id)
                .flatMap(found -> assigning.inDocument(caller, found.documentId()).stream()
                        .filter(given -> given.id() == id)
                        .findFirst())
                .orElseThrow(() -> Refused.unknown("refused.unknown"));
    }

    @DeleteMapping("/assignments/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an assignment back; what was done stays")
    void takeBack(Caller caller, @PathVariable long id) {
        assigning.takeBack(caller, id);
    }

    /// @param task `translate`, `review` or `second_review`
    /// @param from the first segment's number; with `to` left out for the whole document
    /// @param due a day as `2026-12-31`, left out when that does not matter
    record Work(
            @NotNull Long personId,
            @NotNull String task,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable LocalDate due,
            @Nullable String note) {

        NewAssignment stated() {
            return new NewAssignment(
                    personId,
                    Choice.of(Task.class, "task", task),
                    Objects.requireNonNullElse(from, 0),
                    Objects.requireNonNullElse(to, 0),
                    due,
                    Objects.requireNonNullElse(note, ""));
        }
    }

    /// @param version the one that was seen; left out with `If-Match`
    record Changed(@Nullable Long version, @NotNull @Valid Work work) {}
}
