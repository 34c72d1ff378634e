package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.webhooks.ChangeResult;
import org.ura.webhooks.MadeWebhook;
import org.ura.webhooks.NewWebhook;
import org.ura.webhooks.WebhookEvent;
import org.ura.webhooks.WebhookInfo;
import org.ura.webhooks.Webhooks;

/// What projects tell to other programs.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "webhooks")
class WebhooksController {

    private final Webhooks webhooks;
    private final Wording wording;

    WebhooksController(Webhooks webhooks, Wording wording) {
        this.webhooks = webhooks;
        this.wording = wording;
    }

    @GetMapping("/projects/{id}/webhooks")
    @Operation(summary = "What a project tells to whom; for those who manage it")
    ResponseEntity<Slice<WebhookView>> list(Caller caller, @PathVariable long id, @ParameterObject Paging paging) {
        return Paging.answer(paging.of("webhooks " + id, webhooks.list(caller, id), WebhookInfo::id, WebhookView::of));
    }

    @PostMapping("/projects/{id}/webhooks")
    @Operation(
            summary = "Have an address told that a document is finished (document.finished), a segment was returned"
                    + " (segment.returned) or a job has ended (job.ended). The answer’s secret cannot be had again")
    @Answers(status = 201)
    ResponseEntity<Made> make(Caller caller, @PathVariable long id, @Valid @RequestBody Wish wish) {
        MadeWebhook made = webhooks.make(caller, id, wish.wanted());
        return ResponseEntity.created(
                        URI.create("/api/v1/webhooks/" + made.info().id()))
                .eTag(Etags.of(made.info().version()))
                .body(Made.of(made));
    }

    @GetMapping("/webhooks/{id}")
    @Operation(summary = "One webhook")
    ResponseEntity<WebhookView> one(Caller caller, @PathVariable long id) {
        WebhookInfo found = webhooks.get(caller, id);
        return Etags.answer(WebhookView.of(found), found.version());
    }

    @PutMapping("/webhooks/{id}")
    @Operation(summary = "Change a webhook as a whole; its secret stays")
    @Answers(WebhookView.class)
    ResponseEntity<?> change(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Wish wish) {
        WebhookInfo before = webhooks.get(caller, id);
        long version = Stale.seen(wish.version(), ifMatch, new Stale.Present(WebhookView.of(before), before.version()));
        return switch (webhooks.change(caller, id, version, wish.wanted())) {
            case ChangeResult.Changed(var now) -> Etags.answer(WebhookView.of(now), now.version());
            case ChangeResult.Conflict(var current) -> {
                if (ifMatch != null) {
                    throw new Stale(WebhookView.of(current), Etags.of(current.version()));
                }
                ProblemDetail problem = wording.problem(HttpStatus.CONFLICT, "problem.webhookConflict");
                problem.setProperty("current", WebhookView.of(current));
                yield ResponseEntity.of(problem).build();
            }
        };
    }

    @DeleteMapping("/webhooks/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a webhook away, with its messages")
    void remove(Caller caller, @PathVariable long id) {
        webhooks.remove(caller, id);
    }

    @PostMapping("/webhooks/{id}/secret")
    @Operation(summary = "Give a webhook another secret, which cannot be had again")
    Made secret(Caller caller, @PathVariable long id) {
        return Made.of(webhooks.renewSecret(caller, id));
    }

    @PostMapping("/webhooks/{id}/ping")
    @Operation(summary = "Send a message that says nothing, to see whether it arrives; the answer names its delivery")
    ResponseEntity<Begun> ping(Caller caller, @PathVariable long id) {
        long delivery = webhooks.ping(caller, id);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/deliveries/" + delivery))
                .body(new Begun(delivery));
    }

    /// A webhook.
    ///
    /// @param url where it sends to
    /// @param events what it tells of
    /// @param active whether it sends
    /// @param version raised by each change
    record WebhookView(
            long id,
            long projectId,
            String label,
            String url,
            List<String> events,
            boolean active,
            long version,
            String madeBy,
            Instant madeAt) {

        static WebhookView of(WebhookInfo info) {
            return new WebhookView(
                    info.id(),
                    info.projectId(),
                    info.label(),
                    info.address(),
                    info.events().stream().map(WebhookEvent::word).toList(),
                    info.active(),
                    info.version(),
                    info.madeBy(),
                    info.madeAt());
        }
    }

    /// @param secret what its messages are signed with: `whsec_` and base64
    record Made(WebhookView webhook, String secret) {

        static Made of(MadeWebhook made) {
            return new Made(WebhookView.of(made.info()), made.secret());
        }
    }

    /// @param url `https://…` or `http://…`, of a host that an administrator has listed
    /// @param events `document.finished`, `segment.returned`, `job.ended`
    /// @param active whether it sends; it does unless this is false
    /// @param version the one that was seen, for a change; left out with `If-Match`
    record Wish(
            @NotNull String label,
            @NotNull String url,
            @NotNull List<String> events,
            @Nullable Boolean active,
            @Nullable Long version) {

        NewWebhook wanted() {
            Set<WebhookEvent> told = events.stream()
                    .map(word -> WebhookEvent.named(word)
                            .orElseThrow(() -> Refused.invalid(
                                    "refused.choice", "events", "document.finished, segment.returned, job.ended")))
                    .collect(Collectors.toSet());
            return new NewWebhook(label, url, told, active == null || active);
        }
    }
}
