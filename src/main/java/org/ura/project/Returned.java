package org.ura.project;

/// A reviewer has returned a text. Published inside the transaction that stores it.
///
/// @param documentId the document the segment stands in
/// @param segmentId the segment
/// @param by the reviewer
/// @param writer who confirmed the text, 0 when nobody did
public record Returned(long documentId, long segmentId, long by, long writer) {}
