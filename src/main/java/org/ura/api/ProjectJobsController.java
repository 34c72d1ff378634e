package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.ura.archive.Moving;
import org.ura.exchange.Analyses;
import org.ura.exchange.MemoryImport;
import org.ura.exchange.PretranslationInfo;
import org.ura.exchange.Pretranslations;
import org.ura.jobs.JobInfo;
import org.ura.people.Caller;

/// The last jobs on something, 20 at most, the newest first.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "jobs")
class ProjectJobsController {

    private final Analyses analyses;
    private final Pretranslations pretranslations;
    private final MemoryImport imports;
    private final Moving moving;

    ProjectJobsController(Analyses analyses, Pretranslations pretranslations, MemoryImport imports, Moving moving) {
        this.analyses = analyses;
        this.pretranslations = pretranslations;
        this.imports = imports;
        this.moving = moving;
    }

    @GetMapping("/projects/{id}/analyses")
    @Operation(summary = "The last analyses in a project")
    List<Line> analyses(Caller caller, @PathVariable long id) {
        return analyses.of(caller, id).stream().map(Line::of).toList();
    }

    @GetMapping("/projects/{id}/pretranslations")
    @Operation(summary = "The last pre-translations in a project, and whether each can be undone")
    List<Filled> pretranslations(Caller caller, @PathVariable long id) {
        return pretranslations.of(caller, id).stream().map(Filled::of).toList();
    }

    @GetMapping("/memories/{id}/imports")
    @Operation(summary = "The last files that were brought into a memory")
    List<Line> imports(Caller caller, @PathVariable long id) {
        return imports.of(caller, id).stream().map(Line::of).toList();
    }

    @GetMapping("/projects/archives")
    @Operation(summary = "The last archives that projects came in with; for administrators")
    List<Line> archives(Caller caller) {
        return moving.last(caller).stream().map(Line::of).toList();
    }

    /// A job in a list.
    ///
    /// @param state `waiting`, `running`, `done`, `failed` or `cancelled`
    record Line(long id, String kind, String name, String state, long done, long total, Instant createdAt) {

        static Line of(JobInfo job) {
            return new Line(
                    job.id(),
                    job.kind(),
                    job.name(),
                    job.state().word(),
                    job.tally().done(),
                    job.tally().total(),
                    job.createdAt());
        }
    }

    /// A pre-translation.
    ///
    /// @param filled how many segments it has filled
    /// @param undoable whether it can be undone
    record Filled(Line job, int threshold, String into, long filled, boolean undoable) {

        static Filled of(PretranslationInfo info) {
            return new Filled(
                    Line.of(info.job()),
                    info.wanted().threshold(),
                    Choice.word(info.wanted().into()),
                    info.job().tally().added() + info.job().tally().updated(),
                    info.undoable());
        }
    }
}
