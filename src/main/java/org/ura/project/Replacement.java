package org.ura.project;

import org.ura.text.Search;

/// What to replace in translations.
///
/// @param scope in the document, or in all of its project
/// @param search what to find
/// @param with what to put in its place, as [org.ura.text.Replacer] takes it
/// @param reviewedToo whether also in what a reviewer has approved, which then loses its approval
public record Replacement(Scope scope, Search search, String with, boolean reviewedToo) {}
