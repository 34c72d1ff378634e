package org.ura.webhooks;

import java.time.Instant;
import java.util.Set;

/// A webhook as its project's managers see it: never its secret.
///
/// @param id the webhook's id
/// @param projectId the project that tells
/// @param label what it is called
/// @param address where it sends to
/// @param events what it tells of
/// @param active whether it sends
/// @param version raised by each change
/// @param madeBy who made it, by name
/// @param madeAt when
public record WebhookInfo(
        long id,
        long projectId,
        String label,
        String address,
        Set<WebhookEvent> events,
        boolean active,
        long version,
        String madeBy,
        Instant madeAt) {}
