package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.project.Contributor;
import org.ura.project.Editing;
import org.ura.project.Filter;
import org.ura.project.ParagraphPage;
import org.ura.project.Reviewing;
import org.ura.project.Searching;
import org.ura.project.SegmentRow;
import org.ura.project.Side;
import org.ura.project.Trait;
import org.ura.project.Wanted;
import org.ura.text.Search;

/// Finding one’s way in a document.
@RestController
@RequestMapping("/api/v1/documents/{id}")
@Tag(name = "segments")
class SeekingController {

    private final Searching searching;
    private final Editing editing;
    private final Reviewing reviewing;

    SeekingController(Searching searching, Editing editing, Reviewing reviewing) {
        this.searching = searching;
        this.editing = editing;
        this.reviewing = reviewing;
    }

    @GetMapping("/search")
    @Operation(
            summary = "The segments of a document that have a text in them, or are marked by something, in its order")
    ResponseEntity<Slice<SegmentView>> search(
            Caller caller, @PathVariable long id, @ParameterObject Sought sought, @ParameterObject Paging paging) {
        List<Integer> numbers = Arrays.stream(searching.numbers(caller, id, sought.wanted()))
                .boxed()
                .toList();
        Slice<Integer> page = paging.of("search " + id, numbers, number -> number, number -> number);
        Map<Integer, SegmentRow> rows =
                editing
                        .rowsAt(
                                caller,
                                id,
                                page.items().stream()
                                        .mapToInt(Integer::intValue)
                                        .toArray())
                        .stream()
                        .collect(Collectors.toMap(SegmentRow::number, Function.identity()));
        List<SegmentView> found = page.items().stream()
                .flatMap(number -> Optional.ofNullable(rows.get(number)).stream())
                .map(SegmentView::of)
                .toList();
        return Paging.answer(new Slice<>(found, page.next()));
    }

    @GetMapping("/next")
    @Operation(
            summary = "The next segment behind a number that a translator has work with, or with filter=waiting a"
                    + " reviewer; behind the last one it goes on from the first. number is null when there is none")
    Next next(
            Caller caller,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") @Min(0) int after,
            @RequestParam(defaultValue = "open") String filter) {
        Optional<Integer> next = switch (Choice.of(Work.class, "filter", filter)) {
            case OPEN -> editing.nextOpen(caller, id, after);
            case WAITING -> reviewing.nextWaiting(caller, id, after);
        };
        return new Next(next.orElse(null));
    }

    @GetMapping("/paragraphs")
    @Operation(summary = "Whole paragraphs of a document with all their segments, from the one after the first from on")
    Paragraphs paragraphs(
            Caller caller,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") @Min(0) int from,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int count) {
        ParagraphPage page = editing.paragraphs(caller, id, from, count);
        return new Paragraphs(
                page.total(),
                page.segments(),
                page.rows().stream().map(SegmentView::of).toList());
    }

    @GetMapping("/contributors")
    @Operation(summary = "Everybody who has changed a segment of a document last, by name")
    List<Contributor> contributors(Caller caller, @PathVariable long id) {
        return searching.people(caller, id);
    }

    private enum Work {
        OPEN,
        WAITING
    }

    /// What is looked for; what is left out lets all through.
    ///
    /// @param q the text
    /// @param mode how it is meant: `plain`, `word` or `pattern` (RE2)
    /// @param accents whether ë is another letter than e
    /// @param side `source`, `target` or `both`
    /// @param filter `all`, `open`, `waiting`, `first_review`, `second_review`, `returned` or `reviewed`
    /// @param trait `any`, `repeated`, `first`, `empty`, `long`, `commented`, `mentioned`, `english`, `foreign`,
    ///     `updated` or `found`
    /// @param person who has changed it last, by id
    record Sought(
            @Nullable String q,
            @Nullable String mode,
            @Nullable Boolean accents,
            @Nullable String side,
            @Nullable String filter,
            @Nullable String trait,
            @Nullable Long person) {

        Wanted wanted() {
            Search search = q == null
                    ? Search.NOTHING
                    : new Search(
                            Braces.decode(q),
                            mode == null ? Search.Mode.PLAIN : Choice.of(Search.Mode.class, "mode", mode),
                            accents != null && accents);
            return Wanted.of(filter == null ? Filter.ALL : Choice.of(Filter.class, "filter", filter))
                    .with(search, side == null ? Side.BOTH : Choice.of(Side.class, "side", side))
                    .with(trait == null ? Trait.ANY : Choice.of(Trait.class, "trait", trait))
                    .by(person == null ? 0 : person);
        }
    }

    /// @param number the segment’s number, null when there is none
    record Next(@Nullable Integer number) {}

    /// @param total how many paragraphs the document has
    /// @param count how many segments it has
    record Paragraphs(int total, int count, List<SegmentView> segments) {}
}
