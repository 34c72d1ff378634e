package org.ura.project;

import java.time.Instant;

/// What somebody did at one instant in one document.
///
/// @param by 0 for the workbench itself
/// @param documentId 0 for several
/// @param segmentId one of the segments; 0 for none
/// @param many how many segments; 0 when it is not worth telling
/// @param note a comment or a reason, or empty
record Happening(Instant at, long by, long documentId, long segmentId, int many, String note) {}
