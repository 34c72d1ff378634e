package org.ura.webhooks;

import java.util.Set;
import java.util.TreeSet;
import org.ura.people.Refused;

/// A webhook as somebody wants it.
///
/// @param label what it is called, 1 to 60 characters
/// @param address where it sends to, `https://…` or `http://…`, at most 1,000 characters
/// @param events what it tells of, at least one; a ping is no such thing
/// @param active whether it sends
public record NewWebhook(String label, String address, Set<WebhookEvent> events, boolean active) {

    private static final int LONGEST_LABEL = 60;

    /// Throws [Refused], invalid, for a label that cannot be taken and for no event.
    public NewWebhook {
        label = label.strip();
        address = address.strip();
        Set<WebhookEvent> wanted = new TreeSet<>(events);
        wanted.remove(WebhookEvent.PING);
        events = wanted;
        if (label.isEmpty() || label.length() > LONGEST_LABEL || label.chars().anyMatch(Character::isISOControl)) {
            throw Refused.invalid("refused.webhookLabel", LONGEST_LABEL);
        }
        if (events.isEmpty()) {
            throw Refused.invalid("refused.webhookEvents");
        }
    }
}
