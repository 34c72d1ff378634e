package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.ura.exchange.SegmentationInfo;
import org.ura.exchange.Segmenting;
import org.ura.language.Srx;
import org.ura.language.SrxRule;
import org.ura.language.SrxRules;
import org.ura.language.UnusableRules;
import org.ura.people.Caller;
import org.ura.people.Refused;

/// Where segments end in the documents that come in.
@RestController
@RequestMapping("/api/v1/segmentation")
@Tag(name = "segmentation")
class SegmentationController {

    private final Segmenting segmenting;

    SegmentationController(Segmenting segmenting) {
        this.segmenting = segmenting;
    }

    @GetMapping
    @Operation(summary = "The rules in force, in the order in which they are asked")
    ResponseEntity<InForce> current(Caller caller) {
        SegmentationInfo info = segmenting.current(caller);
        return Etags.answer(InForce.of(info), info.version());
    }

    @PutMapping
    @Operation(summary = "Put other rules in force; what is here already keeps its segments")
    ResponseEntity<InForce> change(
            Caller caller,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Wish wish) {
        SegmentationInfo now = segmenting.current(caller);
        long version = Stale.seen(wish.version(), ifMatch, new Stale.Present(InForce.of(now), now.version()));
        SegmentationInfo changed = segmenting.change(caller, version, rules(wish.rules()));
        return Etags.answer(InForce.of(changed), changed.version());
    }

    @PostMapping("/trial")
    @Operation(summary = "The segments of a text by rules that need not be in force; nothing is stored")
    List<String> trial(Caller caller, @Valid @RequestBody Trial trial) {
        List<Rule> wanted = trial.rules();
        SrxRules tried = wanted == null ? segmenting.current(caller).rules() : rules(wanted);
        return segmenting.trial(caller, tried, trial.text());
    }

    @GetMapping("/srx")
    @Operation(summary = "The rules in force as an SRX file")
    void write(Caller caller, HttpServletResponse response) throws IOException {
        segmenting.current(caller);
        Attachment.head(response, "ura-sq.srx", "application/xml");
        segmenting.write(caller, response.getOutputStream());
    }

    @PostMapping("/srx")
    @Operation(
            summary =
                    "The rules for Albanian in an SRX file, the request’s body, to be put in force; nothing is stored")
    Read read(Caller caller, HttpServletRequest request) throws IOException {
        Srx.Found found = segmenting.read(caller, request.getInputStream().readAllBytes());
        return new Read(found.rules().rules().stream().map(Rule::of).toList(), found.leftOut());
    }

    private static SrxRules rules(List<Rule> rules) {
        try {
            return new SrxRules(rules.stream().map(Rule::rule).toList());
        } catch (UnusableRules unusable) {
            throw Refused.invalid(unusable.key(), unusable.args().toArray());
        }
    }

    /// @param version counts the changes; a change names the one that was seen
    /// @param builtIn whether they are those that the workbench brings along
    /// @param changedBy who changed them last; null when nobody has
    record InForce(
            long version,
            boolean builtIn,
            @Nullable String changedBy,
            @Nullable Instant changedAt,
            List<Rule> rules) {

        static InForce of(SegmentationInfo info) {
            return new InForce(
                    info.version(),
                    info.builtIn(),
                    info.change().map(SegmentationInfo.Change::by).orElse(null),
                    info.change().map(SegmentationInfo.Change::at).orElse(null),
                    info.rules().rules().stream().map(Rule::of).toList());
        }
    }

    /// A rule of SRX.
    ///
    /// @param breaks whether a segment ends there, or goes on
    /// @param before a regular expression for what stands before the place; empty for anything
    /// @param after one for what stands after it; empty for anything
    /// @param note what it is for
    record Rule(
            @NotNull Boolean breaks,
            @NotNull String before,
            @NotNull String after,
            @Nullable String note) {

        static Rule of(SrxRule rule) {
            return new Rule(rule.breaks(), rule.before(), rule.after(), rule.note());
        }

        SrxRule rule() {
            return new SrxRule(breaks, before, after, note == null ? "" : note);
        }
    }

    /// @param version the one that was seen; left out with `If-Match`
    record Wish(@Nullable Long version, @NotNull @Valid List<Rule> rules) {}

    /// @param rules those in force when they are left out
    record Trial(@NotNull String text, @Nullable @Valid List<Rule> rules) {}

    /// @param leftOut the numbers of rules in the file that cannot be taken
    record Read(List<Rule> rules, List<Integer> leftOut) {}
}
