package org.ura.project;

import java.util.List;
import java.util.Map;

/// What became of a part of a file that is merged back.
///
/// @param deedId by which all that was merged can be undone; 0 as long as nothing has changed
/// @param outcomes what became of each segment that was asked for and is there
public record Merged(long deedId, Map<Long, Outcome> outcomes) {

    /// What became of one segment.
    public sealed interface Outcome {

        /// It has what the file says.
        ///
        /// @param draft whether it has a text that nobody has confirmed
        record Taken(boolean draft) implements Outcome {}

        /// It was changed since the file was compared with it, or is not in the document any more.
        record Stale() implements Outcome {}

        /// Its rules forbid it. `key` names the sentence, `args` fill it.
        record Forbidden(String key, List<Object> args) implements Outcome {}
    }
}
