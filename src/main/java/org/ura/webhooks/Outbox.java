package org.ura.webhooks;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.project.Tidings;
import tools.jackson.databind.json.JsonMapper;

/// Writes messages down to be sent, in the transaction of what they tell of, so that both are stored or neither.
/// They have ids and names in them, and no texts of segments: whoever may read those fetches them.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Outbox {

    private final WebhookRows webhooks;
    private final DeliveryRows rows;
    private final Tidings tidings;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(WebhookRows webhooks, DeliveryRows rows, Tidings tidings, JsonMapper json, Clock clock) {
        this.webhooks = webhooks;
        this.rows = rows;
        this.tidings = tidings;
        this.json = json;
        this.clock = clock;
    }

    /// Tells all who want to know of it. `data` is what happened, without the project.
    void tell(long projectId, WebhookEvent event, Map<String, ?> data) {
        List<Long> telling = webhooks.telling(projectId, event);
        if (!telling.isEmpty()) {
            String body = body(projectId, event, data);
            telling.forEach(webhook -> rows.add(webhook, event, body));
        }
    }

    long ping(WebhookInfo webhook) {
        return rows.add(webhook.id(), WebhookEvent.PING, body(webhook.projectId(), WebhookEvent.PING, Map.of()));
    }

    private String body(long projectId, WebhookEvent event, Map<String, ?> data) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("project", named(projectId, tidings.name(projectId).orElse("")));
        told.putAll(data);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", event.word());
        body.put("timestamp", clock.instant().toString());
        body.put("data", told);
        return json.writeValueAsString(body);
    }

    /// A thing with its id and its name.
    static Map<String, Object> named(long id, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("id", id);
        thing.put("name", name);
        return thing;
    }
}
