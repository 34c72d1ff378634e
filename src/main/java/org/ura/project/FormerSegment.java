package org.ura.project;

/// A segment that stands in the document as it is before an update.
///
/// @param paragraph the paragraph, from 1
/// @param opens whether it begins it
/// @param imported the source that its file had, when somebody has corrected it; else the source
record FormerSegment(long id, long version, int paragraph, boolean opens, Image image, String imported) {

    boolean reviewed() {
        return image.reviewed();
    }

    String source() {
        return image.source();
    }
}
