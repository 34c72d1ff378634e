package org.ura.formats;

import java.util.List;

/// A document of a bilingual file that came back.
///
/// @param reference what went out as [Bilingual#reference()]
/// @param segments those that are in the file, in its order; a reference may be there twice where somebody has
///   copied
///     a row
public record ReturnedDocument(String reference, List<ReturnedSegment> segments) {

    public ReturnedDocument {
        segments = List.copyOf(segments);
    }
}
