package org.ura.project;

import java.util.List;

/// What a segment answers to an act: it has taken it, it has been changed since, or its rules forbid it.
sealed interface Step {

    /// Taken. `revisions` are the versions that it made; none when everything was so already.
    record Taken(List<Revision> revisions) implements Step {}

    /// The act was meant for an older version.
    record Stale() implements Step {}

    /// Forbidden. `key` names the sentence.
    record Forbidden(String key, List<Object> args) implements Step {}

    static Step nothing() {
        return new Taken(List.of());
    }

    static Step forbidden(String key, Object... args) {
        return new Forbidden(key, List.of(args));
    }
}
