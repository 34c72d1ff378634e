package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.ura.exchange.Analyses;
import org.ura.exchange.TableFormat;
import org.ura.people.Caller;
import org.ura.project.Extent;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "analyses")
class AnalysesController {

    private final Analyses analyses;

    AnalysesController(Analyses analyses) {
        this.analyses = analyses;
    }

    @PostMapping("/documents/{id}/analysis")
    @Operation(summary = "Count how much of a document the memory knows; the answer names the job that does it")
    ResponseEntity<Begun> document(
            Caller caller, @PathVariable long id, @RequestBody(required = false) @Nullable Wish wish) {
        return Begun.of(analyses.begin(caller, Extent.document(id), ownLeftOut(wish)));
    }

    @PostMapping("/projects/{id}/analysis")
    @Operation(summary = "The same for all documents of a project")
    ResponseEntity<Begun> project(
            Caller caller, @PathVariable long id, @RequestBody(required = false) @Nullable Wish wish) {
        return Begun.of(analyses.begin(caller, Extent.project(id), ownLeftOut(wish)));
    }

    @GetMapping("/analyses/{job}")
    @Operation(summary = "What an analysis that is done has counted")
    AnalysisData one(Caller caller, @PathVariable long job) {
        return AnalysisData.of(analyses.finished(caller, job));
    }

    @GetMapping(path = "/analyses/{job}", params = "format")
    @Operation(summary = "The same as a file, csv or xlsx")
    void file(Caller caller, @PathVariable long job, @RequestParam String format, HttpServletResponse response)
            throws IOException {
        TableFormat chosen = Choice.of(TableFormat.class, "format", format);
        String name = analyses.fileName(caller, job, chosen);
        Attachment.head(response, name, chosen.mediaType());
        analyses.write(caller, job, chosen, response.getOutputStream());
    }

    private static boolean ownLeftOut(@Nullable Wish wish) {
        return wish == null || wish.ownLeftOut() == null || wish.ownLeftOut();
    }

    /// @param ownLeftOut whether what the document’s own segments have put into the memory does not count; it does
    ///     not unless this is false
    record Wish(@Nullable Boolean ownLeftOut) {}
}
