package org.ura.project;

/// A deed as it was written down.
///
/// @param documentId the document it was done in, or from; 0 when that is gone
/// @param madeBy who did it
/// @param undone whether it was undone already
record Deed(long id, long projectId, long documentId, DeedKind kind, long madeBy, boolean undone) {}
