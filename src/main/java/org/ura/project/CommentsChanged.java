package org.ura.project;

/// What is said about a segment has changed; the segment itself has not.
///
/// @param documentId the document it stands in
/// @param segmentId the segment that the comments are seen on
public record CommentsChanged(long documentId, long segmentId) implements DocumentChanged {}
