package org.ura.ui.editor;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.ura.project.Approvals;

/// What the editor is told before all that is shown is approved; the shape is `ApprovalsAnswer` in `approvals.ts`.
sealed interface ApprovalsAnswer {

    /// By which the browser tells the answers apart.
    @JsonProperty
    String kind();

    /// What would be approved.
    record Found(Approvals approvals) implements ApprovalsAnswer {
        @Override
        public String kind() {
            return "found";
        }
    }

    /// Nothing can be approved; `message` says why.
    record Rejected(String message) implements ApprovalsAnswer {
        @Override
        public String kind() {
            return "rejected";
        }
    }
}
