package org.ura.project;

/// What a part of a pre-translation has stored.
///
/// @param deedId by which all parts can be undone as one; 0 as long as nothing was filled
/// @param translated how many segments are translated by it
/// @param drafts how many are drafts
public record Pretranslated(long deedId, int translated, int drafts) {}
