package org.ura.ui.editor;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What the editor is told after an act over several segments; the shape is `DeedAnswer` in `types.ts`.
sealed interface DeedAnswer {

    /// By which the browser tells the answers apart.
    @JsonProperty
    String kind();

    /// It is stored.
    ///
    /// @param deed by which it can be undone, 0 when nothing was changed
    /// @param changed how many segments it changed
    /// @param passedOver how many it left as they were
    record Done(long deed, int changed, int passedOver, ProgressData progress) implements DeedAnswer {
        @Override
        public String kind() {
            return "done";
        }
    }

    /// It was not done; `message` says why.
    record Rejected(String message) implements DeedAnswer {
        @Override
        public String kind() {
            return "rejected";
        }
    }
}
