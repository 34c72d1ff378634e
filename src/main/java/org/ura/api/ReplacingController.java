package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.project.Hit;
import org.ura.project.Hits;
import org.ura.project.Replacement;
import org.ura.project.Replacing;
import org.ura.project.Scope;
import org.ura.text.Search;

/// Replacing text in translations: a look at what it would change, and doing it as one deed.
@RestController
@RequestMapping("/api/v1/documents/{id}/replacements")
@Tag(name = "segments")
class ReplacingController {

    private final Replacing replacing;
    private final DeedAnswers answers;

    ReplacingController(Replacing replacing, DeedAnswers answers) {
        this.replacing = replacing;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "What replacing a text would change; nothing is stored. At most 1,000 segments are listed")
    Preview preview(Caller caller, @PathVariable long id, @ParameterObject @Valid Replaced wanted) {
        return Preview.of(replacing.preview(caller, id, wanted.replacement()));
    }

    @PostMapping
    @Operation(
            summary = "Replace a text: in the segments that versions names, each in the version that was seen, or"
                    + " without it in all that have it")
    @Answers(DeedAnswers.DeedView.class)
    ResponseEntity<?> replace(Caller caller, @PathVariable long id, @Valid @RequestBody Wish wish) {
        Map<Long, Long> versions = wish.versions();
        org.ura.project.Choice choice =
                new org.ura.project.Choice(versions == null ? Map.of() : versions, Set.of(), versions == null);
        return answers.of(replacing.replace(caller, id, wish.replaced().replacement(), choice), null);
    }

    /// What to replace.
    ///
    /// @param q the text to find, tags as in texts
    /// @param with what to put in its place; `$1` is a group of a pattern
    /// @param mode how it is meant: `plain`, `word` or `pattern` (RE2); plain when it is left out
    /// @param accents whether ë is another letter than e
    /// @param scope in the `document`, or in all of its `project`
    /// @param reviewed whether also in what a reviewer has approved, which then loses its approval
    record Replaced(
            @NotNull String q,
            @NotNull String with,
            @Nullable String mode,
            @Nullable Boolean accents,
            @Nullable String scope,
            @Nullable Boolean reviewed) {

        Replacement replacement() {
            return new Replacement(
                    scope == null ? Scope.DOCUMENT : Choice.of(Scope.class, "scope", scope),
                    new Search(
                            Braces.decode(q),
                            mode == null ? Search.Mode.PLAIN : Choice.of(Search.Mode.class, "mode", mode),
                            accents != null && accents),
                    Braces.decode(with),
                    reviewed != null && reviewed);
        }
    }

    /// @param versions the segments that are meant, by id, each in the version that was seen; all when it is left out
    record Wish(@NotNull @Valid Replaced replaced, @Nullable Map<Long, Long> versions) {}

    /// @param total how many segments would be changed
    /// @param leftAlone how many approved ones it would change too if they were asked for
    record Preview(int total, int leftAlone, List<Line> segments) {

        static Preview of(Hits hits) {
            return new Preview(
                    hits.total(),
                    hits.leftAlone(),
                    hits.hits().stream().map(Line::of).toList());
        }
    }

    /// A segment that would be changed.
    record Line(long id, long documentId, String document, int number, long version, String before, String after) {

        static Line of(Hit hit) {
            return new Line(
                    hit.segmentId(),
                    hit.documentId(),
                    hit.documentName(),
                    hit.number(),
                    hit.version(),
                    Braces.encode(hit.text().before()),
                    Braces.encode(hit.text().after()));
        }
    }
}
