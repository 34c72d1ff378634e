package org.ura.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a file that came back, beside its segment.
///
/// @param place which row it is, from 1: by this it is chosen
/// @param spot where it stands in the file, for people
/// @param segmentId its segment; 0 for none
/// @param documentId the segment's document; 0 for none
/// @param documentName its name
/// @param number the segment's number there when it was compared; 0 for none
/// @param kind what the row is
/// @param reason why
/// @param detail what that names, such as a tag
/// @param source the Albanian text in the file
/// @param base the English text that went out; null when nobody knows it any more
/// @param ours the English text here when it was compared
/// @param theirs the English text in the file
/// @param oursState how far the segment was then, as a state of XLIFF 2, or `returned`
/// @param theirState how far it is in the file, in the same words; empty when the file does not say it, or says what
///     went out
/// @param comments what was said beside it that is not here
/// @param takeable whether it can be chosen
/// @param outcome what has become of it: nothing yet, taken, taken as a draft, or left
/// @param why for one that was left, the key of the sentence that says why, and what fills it
public record ReturnLine(
        int place,
        String spot,
        long segmentId,
        long documentId,
        String documentName,
        int number,
        ReturnKind kind,
        ReturnReason reason,
        String detail,
        String source,
        @Nullable String base,
        String ours,
        String theirs,
        String oursState,
        String theirState,
        List<String> comments,
        boolean takeable,
        Outcome outcome,
        List<String> why) {

    /// What has become of a row.
    public enum Outcome {
        NONE,
        TAKEN,
        DRAFT,
        LEFT
    }
}
