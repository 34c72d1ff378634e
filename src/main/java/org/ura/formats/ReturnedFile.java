package org.ura.formats;

import java.util.List;

/// A bilingual file that came back: its documents in its order, at least one with at least one segment.
public record ReturnedFile(BilingualFormat format, List<ReturnedDocument> documents) {

    public ReturnedFile {
        documents = List.copyOf(documents);
    }
}
