package org.ura.project;

/// What a new version of a document makes of its segments.
///
/// @param stand how many stand, the same text, also at another place
/// @param changed how many have changed a little at their place; their translations are drafts
/// @param added how many are new
/// @param gone how many are not in it any more
/// @param reviewed how many of the changed and the gone ones a reviewer had approved
public record VersionCounts(int stand, int changed, int added, int gone, int reviewed) {}
