package org.ura.ui.editor;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.ura.project.Hits;

/// What the editor is told of a replacement before it is made; the shape is `HitsAnswer` in
/// `replacements.ts`.
sealed interface HitsAnswer {

    /// By which the browser tells the answers apart.
    @JsonProperty
    String kind();

    /// What would be changed.
    record Found(Hits hits) implements HitsAnswer {
        @Override
        public String kind() {
            return "found";
        }
    }

    /// It cannot be made; `message` says why.
    record Rejected(String message) implements HitsAnswer {
        @Override
        public String kind() {
            return "rejected";
        }
    }
}
