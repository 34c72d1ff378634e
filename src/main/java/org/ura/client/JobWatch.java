package org.ura.client;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/// Waits for a job, and shows how far it is.
final class JobWatch {

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Surroundings around;
    private final Workbench workbench;

    JobWatch(Surroundings around, Workbench workbench) {
        this.around = around;
        this.workbench = workbench;
    }

    /// The job when it has ended well. Throws [Trouble] with its reason otherwise.
    JsonNode ended(JsonNode begun, String what) {
        String path = "/api/v1/jobs/" + Projects.text(begun, "id");
        try (Bar bar = new Bar(around, what)) {
            Duration pause = FIRST;
            while (true) {
                JsonNode job = workbench.get(path);
                switch (Projects.text(job, "state")) {
                    case "done" -> {
                        return job;
                    }
                    case "failed", "cancelled" -> throw new Trouble(Exit.REFUSED, reason(job, what));
                    default -> bar.at(number(job, "done"), number(job, "total"));
                }
                Workbench.pause(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
            }
        }
    }

    private String reason(JsonNode job, String what) {
        JsonNode errors = job.get("errors");
        return errors != null && !errors.isEmpty()
                ? around.texts().say("client.refused", what, Projects.text(errors.get(0), "reason"))
                : around.texts().say("client.jobEnded", what, Projects.text(job, "state"));
    }

    static long number(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null ? 0 : value.asLong();
    }
}
