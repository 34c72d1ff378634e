package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.ura.assessment.IssueKind;
import org.ura.assessment.Marking;
import org.ura.assessment.NewIssue;
import org.ura.assessment.ScoreCard;
import org.ura.assessment.ScoreCards;
import org.ura.assessment.Severity;
import org.ura.assessment.Wanted;
import org.ura.exchange.ScoreCardCsv;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.Passage;
import org.ura.project.Side;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "assessment")
class AssessmentController {

    private final Marking marking;
    private final ScoreCards cards;

    AssessmentController(Marking marking, ScoreCards cards) {
        this.marking = marking;
        this.cards = cards;
    }

    @GetMapping("/segments/{id}/issues")
    @Operation(
            summary =
                    "What is wrong with a segment by MQM; who does not review sees what is wrong with their own texts")
    List<IssueView> issues(Caller caller, @PathVariable long id) {
        return marking.issues(caller, id).stream().map(IssueView::of).toList();
    }

    @PostMapping("/segments/{id}/issues")
    @Operation(
            summary =
                    "Mark an issue: version is that of the segment that was read, kind MQM’s mnemonic, severity neutral,"
                            + " minor, major or critical; with side, from and quote it is on words, else on the segment")
    @Answers(status = 201)
    ResponseEntity<List<IssueView>> mark(Caller caller, @PathVariable long id, @Valid @RequestBody Issue issue) {
        NewIssue marked = new NewIssue(
                issue.version(),
                IssueKind.of(issue.kind()),
                Severity.of(issue.severity()),
                issue.passage(),
                issue.note() == null ? "" : issue.note());
        return ResponseEntity.status(201)
                .body(marking.mark(caller, id, marked).stream()
                        .map(IssueView::of)
                        .toList());
    }

    @DeleteMapping("/issues/{issue}")
    @Operation(summary = "Take an issue back: one’s own, or as a manager anybody’s")
    @Answers(status = 204)
    ResponseEntity<Void> withdraw(Caller caller, @PathVariable long issue) {
        marking.withdraw(caller, issue);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/projects/{id}/quality")
    @Operation(
            summary =
                    "The score card of a project, as json or csv; document, person, from and to (ISO 8601) narrow it. Who"
                            + " does not review in the project gets what they wrote themselves")
    @Nullable
    ScoreCardView quality(
            Caller caller,
            @PathVariable long id,
            @RequestParam(defaultValue = "json") String format,
            @RequestParam(defaultValue = "0") long document,
            @RequestParam(defaultValue = "0") long person,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            HttpServletResponse response)
            throws IOException {
        Wanted wanted = new Wanted(
                document, person, from == null ? Wanted.ALL.from() : from, to == null ? Wanted.ALL.to() : to);
        boolean table = Choice.of(CardFormat.class, "format", format) == CardFormat.CSV;
        ScoreCard card = cards.card(caller, id, wanted);
        if (!table) {
            return ScoreCardView.of(card);
        }
        Attachment.head(response, "quality-" + id + ".csv", "text/csv;charset=UTF-8");
        ScoreCardCsv.write(card, response.getOutputStream());
        return null;
    }

    private enum CardFormat {
        JSON,
        CSV
    }

    /// @param side `source` or `target`, absent for the whole segment
    /// @param from where the words begin, in UTF-16 units
    /// @param quote the words themselves, tags as in texts
    record Issue(
            @NotNull Long version,
            @NotNull String kind,
            @NotNull String severity,
            @Nullable String side,
            @Nullable Integer from,
            @Nullable String quote,
            @Nullable String note) {

        @Nullable
        Passage passage() {
            if (side == null) {
                return null;
            }
            if (from == null || quote == null) {
                throw Refused.invalid("refused.issueWords");
            }
            String words = Braces.decode(quote);
            Side where = side.equals("source") ? Side.SOURCE : side.equals("target") ? Side.TARGET : Side.BOTH;
            return new Passage(where, from, from + words.length(), words);
        }
    }
}
