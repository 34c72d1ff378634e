package org.ura.project;

import java.util.List;

/// What a bilingual file that came back brings for one segment.
///
/// @param segmentId which
/// @param version the version that the file's text was compared with; another one by now keeps it out
/// @param target the text that the segment is to have
/// @param into what it is to become
/// @param comments what was said beside it; 1 to 4,000 characters each
public record MergeItem(long segmentId, long version, String target, Into into, List<String> comments) {

    /// What a segment is to become.
    public enum Into {
        /// As far as it is: an approval is lost when the text becomes another.
        KEPT,
        /// A draft.
        DRAFT,
        /// Translated, or a draft where tags or words are missing that a translation must have.
        TRANSLATED,
        /// Approved, where the person may approve it; else translated.
        APPROVED
    }

    public MergeItem {
        comments = List.copyOf(comments);
    }
}
