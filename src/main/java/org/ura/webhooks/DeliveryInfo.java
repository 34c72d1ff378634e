package org.ura.webhooks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message and what became of it.
///
/// @param id the delivery's id
/// @param webhookId the webhook
/// @param message what names the message to its receiver (`webhook-id`)
/// @param event what it tells of
/// @param body the JSON that is sent
/// @param state how far it is
/// @param madeAt when it happened
/// @param nextAt when it is sent next; null when it is not any more
/// @param attempts each attempt, the first one first
public record DeliveryInfo(
        long id,
        long webhookId,
        String message,
        WebhookEvent event,
        String body,
        DeliveryState state,
        Instant madeAt,
        @Nullable Instant nextAt,
        List<Attempt> attempts) {

    /// An attempt at a message.
    ///
    /// @param at when
    /// @param millis how long it took
    /// @param status what was answered, an HTTP status; 0 when nothing was
    /// @param fault why not, a key in the message bundles (`webhooks.fault.…`); empty when there was an answer
    public record Attempt(Instant at, long millis, int status, String fault) {}
}
