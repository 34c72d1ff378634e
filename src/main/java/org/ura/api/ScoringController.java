package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.ura.assessment.ScoreCards;
import org.ura.assessment.ScoringModel;
import org.ura.people.Caller;

@RestController
@RequestMapping("/api/v1/projects/{id}/quality/model")
@Tag(name = "assessment")
class ScoringController {

    private final ScoreCards cards;
    private final Guard guard;
    private final Etags etags;

    ScoringController(ScoreCards cards, Guard guard, Etags etags) {
        this.cards = cards;
        this.guard = guard;
        this.etags = etags;
    }

    @GetMapping
    @Operation(summary = "How a project scores: what each dimension weighs, by what each severity multiplies")
    ResponseEntity<ScoringModel> model(Caller caller, @PathVariable long id) {
        return etags.answer(cards.model(caller, id));
    }

    @PutMapping
    @Operation(summary = "Say how a project scores from now on, what was assessed before included")
    ResponseEntity<ScoringModel> change(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ScoringModel model) {
        return guard.change(caller, id, ifMatch, () -> cards.model(caller, id), () -> cards.change(caller, id, model));
    }
}
