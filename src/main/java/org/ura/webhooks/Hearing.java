package org.ura.webhooks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.ura.jobs.JobEnded;
import org.ura.project.Returned;
import org.ura.project.SegmentsChanged;
import org.ura.project.Tidings;
import org.ura.project.Whereabouts;

/// Hears of what happens while it is being stored.
@Component
class Hearing {

    private final Outbox outbox;
    private final WebhookRows webhooks;
    private final Watches watches;
    private final Tidings tidings;
    private final Whereabouts whereabouts;

    Hearing(Outbox outbox, WebhookRows webhooks, Watches watches, Tidings tidings, Whereabouts whereabouts) {
        this.outbox = outbox;
        this.webhooks = webhooks;
        this.watches = watches;
        this.tidings = tidings;
        this.whereabouts = whereabouts;
    }

    @EventListener
    void returned(Returned event) {
        tidings.projectOf(event.documentId())
                .filter(project -> wanted(project, WebhookEvent.SEGMENT_RETURNED))
                .flatMap(project -> tidings.document(event.documentId()))
                .ifPresent(document -> {
                    Map<String, Object> segment = new LinkedHashMap<>();
                    segment.put("id", event.segmentId());
                    segment.put(
                            "number",
                            whereabouts.numbers(Set.of(event.segmentId())).getOrDefault(event.segmentId(), 0));
                    Map<String, Object> data = new LinkedHashMap<>();
                    data.put("document", Outbox.named(document.documentId(), document.document()));
                    data.put("segment", segment);
                    outbox.tell(document.projectId(), WebhookEvent.SEGMENT_RETURNED, data);
                });
    }

    /// Somebody else may be changing the last segment but one at this moment: whether all are done is looked at
    /// when both are stored.
    @EventListener
    void changed(SegmentsChanged event) {
        tidings.projectOf(event.documentId())
                .filter(project -> wanted(project, WebhookEvent.DOCUMENT_FINISHED))
                .ifPresent(project -> watches.add(event.documentId()));
    }

    @EventListener
    void ended(JobEnded event) {
        Map<String, Object> job = Outbox.named(event.job().id(), event.job().name());
        job.put("kind", event.job().kind());
        job.put("state", event.job().state().word());
        tidings.projectsOf(event.teamId())
                .forEach(project -> outbox.tell(project, WebhookEvent.JOB_ENDED, Map.of("job", job)));
    }

    private boolean wanted(long projectId, WebhookEvent event) {
        return !webhooks.telling(projectId, event).isEmpty();
    }
}
