package org.ura.ui.editor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the editor is told of the issues of a segment; the shape is `IssueAnswer` in `types.ts`.
sealed interface IssueAnswer {

    /// By which the browser tells the answers apart.
    @JsonProperty
    String kind();

    /// All that the person may know, the oldest first.
    record Issues(List<IssueData> issues) implements IssueAnswer {
        @Override
        public String kind() {
            return "issues";
        }
    }

    /// It was not done; `message` says why.
    record Rejected(String message) implements IssueAnswer {
        @Override
        public String kind() {
            return "rejected";
        }
    }

    /// An issue as the browser's editor takes it; the shape is `Issue` in `types.ts`.
    ///
    /// @param mine whether the person may take it back
    record IssueData(
            long id,
            String type,
            String severity,
            CommentData.@Nullable Words words,
            String note,
            String by,
            Instant at,
            boolean mine) {}
}
