package org.ura.assessment;

/// What was assessed of one thing, and what that scores.
///
/// @param id the document's or the person's id; the project's for the whole; 0 for texts that nobody wrote
/// @param name its name, empty for nobody
/// @param segments how many segments were assessed
/// @param tally the issues
/// @param score what they score; the words that were assessed are in it
public record Sheet(long id, String name, int segments, Tally tally, Score score) {}
