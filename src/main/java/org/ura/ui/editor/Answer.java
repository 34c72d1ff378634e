package org.ura.ui.editor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ura.memory.Match;
import org.ura.project.Repeated;

/// What the editor is told after an act; the shape is `Answer` in `types.ts`.
sealed interface Answer {

    /// By which the browser tells the answers apart.
    @JsonProperty
    String kind();

    /// It is stored. `repeated` says what became of its repetitions, `deed`
    /// undoes a reviewer's decision and is 0 for anything else, `next` is where the act leads, null when it
    /// leads nowhere.
    record Saved(
            RowData row,
            ProgressData progress,
            Instant at,
            Repeated repeated,
            long deed,
            @Nullable Next next) implements Answer {
        @Override
        public String kind() {
            return "saved";
        }
    }

    /// Somebody else was faster: `row` is what is stored.
    record Conflict(RowData row) implements Answer {
        @Override
        public String kind() {
            return "conflict";
        }
    }

    /// The segment was merged into another: `row` is that one as it is stored, `was` the text that the segment
    /// brought there.
    record Merged(RowData row, String was) implements Answer {
        @Override
        public String kind() {
            return "merged";
        }
    }

    /// The rules do not allow it; `message` says why.
    record Rejected(String message) implements Answer {
        @Override
        public String kind() {
            return "rejected";
        }
    }

    /// The next row to work on and what the memory offers for it.
    ///
    /// @param index its place among the rows shown, from 0; -1 when nothing is left
    record Next(int index, List<Match> matches) {}
}
