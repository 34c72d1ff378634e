package org.ura.project;

import java.util.List;

/// A segment as a bilingual file that came back meets it.
///
/// @param segmentId its id
/// @param documentId its document
/// @param number its number there; 0 when it was merged into another segment since
/// @param source the Albanian text
/// @param target the English text
/// @param state how far it is
/// @param returned whether a reviewer has returned it
/// @param version its version
/// @param comments what is said about it
/// @param former what it was in the version that was asked for
public record Met(
        long segmentId,
        long documentId,
        int number,
        String source,
        String target,
        State state,
        boolean returned,
        long version,
        List<String> comments,
        Former former) {

    /// What a segment was in an earlier version. Of the version that the import made no history tells.
    ///
    /// @param known whether the history has that version; if not, the texts are empty
    /// @param target the English text then
    /// @param source the Albanian text then
    public record Former(boolean known, String target, String source) {

        static final Former UNKNOWN = new Former(false, "", "");
    }
}
