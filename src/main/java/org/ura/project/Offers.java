package org.ura.project;

import java.util.List;

/// A part of a pre-translation.
///
/// @param deedId the deed that the part before has grown, 0 for the first
/// @param translated whether texts with all tags of their source are to be translated, and not drafts
/// @param offers one a segment
public record Offers(long deedId, boolean translated, List<Offer> offers) {}
