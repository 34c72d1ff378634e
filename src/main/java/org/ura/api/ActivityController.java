package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.project.Activity;
import org.ura.project.ActivityEntry;
import org.ura.project.ActivityPage;
import org.ura.project.Extent;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "activity")
class ActivityController {

    private final Activity activity;

    ActivityController(Activity activity) {
        this.activity = activity;
    }

    @GetMapping("/projects/{id}/activity")
    @Operation(
            summary = "What happened in a project, the latest first; cursor, or after, is the next of the page before")
    ResponseEntity<Told> project(
            Caller caller,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String cursor) {
        return answer(activity.page(caller, Extent.project(id), cursor.isEmpty() ? after : cursor));
    }

    @GetMapping("/documents/{id}/activity")
    @Operation(summary = "The same for one document")
    ResponseEntity<Told> document(
            Caller caller,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String cursor) {
        return answer(activity.page(caller, Extent.document(id), cursor.isEmpty() ? after : cursor));
    }

    private static ResponseEntity<Told> answer(ActivityPage page) {
        return Paging.answer(Told.of(page), page.next().isEmpty() ? null : page.next());
    }

    /// @param next empty when nothing happened before
    record Told(List<Line> entries, String next) {

        static Told of(ActivityPage page) {
            return new Told(page.entries().stream().map(Line::of).toList(), page.next());
        }
    }

    /// Acts of one kind by one person in one document, not far from each other.
    ///
    /// @param by empty for the workbench itself
    /// @param count of how many segments, acts or documents it speaks
    /// @param documentId 0 for several
    /// @param segmentId the segment of the last act, 0 for none
    /// @param number that segment's, 0 when it has none any more
    /// @param note the words of a single comment or return
    record Line(
            String kind,
            String by,
            Instant from,
            Instant to,
            int count,
            long documentId,
            String document,
            long segmentId,
            int number,
            String note) {

        static Line of(ActivityEntry entry) {
            return new Line(
                    entry.kind().name().toLowerCase(Locale.ROOT),
                    entry.by(),
                    entry.from(),
                    entry.to(),
                    entry.count(),
                    entry.documentId(),
                    entry.document(),
                    entry.segmentId(),
                    entry.number(),
                    entry.note());
        }
    }
}
