package org.ura.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
/// @param former the English text in the version that was asked for; null when the history does not have that one
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
        @Nullable String former) {}
