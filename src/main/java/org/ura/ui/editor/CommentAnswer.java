package org.ura.ui.editor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/// What the editor is told of the comments on a segment; the shape is `CommentAnswer` in `types.ts`.
sealed interface CommentAnswer {

    /// By which the browser tells the answers apart.
    @JsonProperty
    String kind();

    /// All of them, the oldest first.
    record Thread(List<CommentData> comments) implements CommentAnswer {
        @Override
        public String kind() {
            return "thread";
        }
    }

    /// It was not done; `message` says why.
    record Rejected(String message) implements CommentAnswer {
        @Override
        public String kind() {
            return "rejected";
        }
    }
}
