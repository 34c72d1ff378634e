package org.ura.webhooks;

import java.util.Arrays;
import java.util.Optional;

/// What a webhook can tell of. The words are sent and stored: they stay what they are.
public enum WebhookEvent {
    /// All segments of a document have reached the last state of the project's workflow.
    DOCUMENT_FINISHED("document.finished"),
    /// A reviewer has returned a segment.
    SEGMENT_RETURNED("segment.returned"),
    /// Long work has ended: it is done, has failed, or was cancelled.
    JOB_ENDED("job.ended"),
    /// Somebody tries whether it arrives. Every webhook is told.
    PING("ping");

    private final String word;

    WebhookEvent(String word) {
        this.word = word;
    }

    /// The event as it is sent: `document.finished`, `segment.returned`, `job.ended`, `ping`.
    public String word() {
        return word;
    }

    /// The event of this word.
    public static Optional<WebhookEvent> named(String word) {
        return Arrays.stream(values()).filter(event -> event.word.equals(word)).findFirst();
    }
}
