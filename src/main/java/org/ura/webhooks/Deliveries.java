package org.ura.webhooks;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Refused;

/// What became of a webhook's messages. All needs the right to manage its project.
@Service
@Transactional
public class Deliveries {

    /// The most messages of a page.
    public static final int LARGEST = 200;

    private final Webhooks webhooks;
    private final DeliveryRows rows;

    Deliveries(Webhooks webhooks, DeliveryRows rows) {
        this.webhooks = webhooks;
        this.rows = rows;
    }

    /// Messages with ids below `before`, the newest first, `count` at most, up to 200.
    @Transactional(readOnly = true)
    public List<DeliveryInfo> page(Caller caller, long webhookId, long before, int count) {
        webhooks.get(caller, webhookId);
        if (count < 1 || count > LARGEST) {
            throw Refused.invalid("refused.window", LARGEST);
        }
        return rows.page(webhookId, before, count);
    }

    /// One message. Throws [Refused], unknown.
    @Transactional(readOnly = true)
    public DeliveryInfo get(Caller caller, long deliveryId) {
        DeliveryInfo found = rows.one(deliveryId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        webhooks.get(caller, found.webhookId());
        return found;
    }

    /// Has a message sent again, whatever became of it; its receiver knows it by its name. One that waits to be
    /// tried again is tried now. Throws [Refused], unknown, and a clash when the webhook is switched off.
    public DeliveryInfo resend(Caller caller, long deliveryId) {
        DeliveryInfo found = get(caller, deliveryId);
        if (!webhooks.get(caller, found.webhookId()).active()) {
            throw Refused.clash("refused.webhookOff");
        }
        rows.renew(deliveryId);
        return rows.one(deliveryId).orElseThrow();
    }
}
