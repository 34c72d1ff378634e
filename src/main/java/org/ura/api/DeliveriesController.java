package org.ura.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.Caller;
import org.ura.webhooks.Deliveries;
import org.ura.webhooks.DeliveryInfo;

/// What became of the messages of webhooks.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "webhooks")
class DeliveriesController {

    private final Deliveries deliveries;

    DeliveriesController(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @GetMapping("/webhooks/{id}/deliveries")
    @Operation(summary = "A webhook’s messages and what became of them, the newest first")
    ResponseEntity<Slice<DeliveryView>> list(Caller caller, @PathVariable long id, @ParameterObject Paging paging) {
        int most = paging.most(Deliveries.LARGEST);
        String word = "deliveries " + id;
        long before = paging.from(word, 1).map(last -> last.number(0)).orElse(Long.MAX_VALUE);
        List<DeliveryInfo> page = deliveries.page(caller, id, before, most);
        String next =
                page.size() < most ? null : Cursor.of(word, page.getLast().id()).text();
        return Paging.answer(new Slice<>(page.stream().map(DeliveryView::of).toList(), next));
    }

    @GetMapping("/deliveries/{id}")
    @Operation(summary = "One message and what became of it")
    DeliveryView one(Caller caller, @PathVariable long id) {
        return DeliveryView.of(deliveries.get(caller, id));
    }

    @PostMapping("/deliveries/{id}/resend")
    @Operation(summary = "Send a message again, now, whatever became of it; its receiver knows it by the same id")
    DeliveryView resend(Caller caller, @PathVariable long id) {
        return DeliveryView.of(deliveries.resend(caller, id));
    }

    /// A message.
    ///
    /// @param message what names it to its receiver, the header `webhook-id`
    /// @param event what it tells of
    /// @param state `waiting`, `delivered` or `failed`
    /// @param nextAt when it is sent next; null when it is not any more
    /// @param body what is sent
    record DeliveryView(
            long id,
            long webhookId,
            String message,
            String event,
            String state,
            Instant madeAt,
            @Nullable Instant nextAt,
            List<AttemptView> attempts,
            @Schema(type = "object") @JsonRawValue String body) {

        static DeliveryView of(DeliveryInfo delivery) {
            return new DeliveryView(
                    delivery.id(),
                    delivery.webhookId(),
                    delivery.message(),
                    delivery.event().word(),
                    delivery.state().word(),
                    delivery.madeAt(),
                    delivery.nextAt(),
                    delivery.attempts().stream().map(AttemptView::of).toList(),
                    delivery.body());
        }
    }

    /// An attempt at a message.
    ///
    /// @param millis how long it took
    /// @param status what was answered, null when nothing was
    /// @param fault why not: `closed`, `unknown`, `trust`, `slow` or `connection`; null when there was an answer
    record AttemptView(
            Instant at,
            long millis,
            @Nullable Integer status,
            @Nullable String fault) {

        static AttemptView of(DeliveryInfo.Attempt attempt) {
            String fault = attempt.fault();
            return new AttemptView(
                    attempt.at(),
                    attempt.millis(),
                    attempt.status() == 0 ? null : Integer.valueOf(attempt.status()),
                    fault.isEmpty() ? null : fault.substring(fault.lastIndexOf('.') + 1));
        }
    }
}
