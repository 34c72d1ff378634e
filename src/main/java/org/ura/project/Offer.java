package org.ura.project;

/// A text for a segment, found when the segment had this version.
///
/// @param target the English text
/// @param score its match's percent, 50 to 101
public record Offer(long segmentId, long version, String target, int score) {}
