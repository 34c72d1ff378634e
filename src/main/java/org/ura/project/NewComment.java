package org.ura.project;

import org.jspecify.annotations.Nullable;

/// What somebody says about a segment.
///
/// @param text 1 to 4,000 characters; `@Name` speaks to somebody who can see the document
/// @param passage the words it is on, null for the whole segment
public record NewComment(String text, @Nullable Passage passage) {}
