package org.ura.formats;

import java.util.List;

/// Finds out by its content which bilingual file one is, and reads it.
final class Recognised {

    private Recognised() {}

    static ReturnedFile read(String fileName, byte[] bytes) {
        XmlGuard.requireUtf8(fileName, bytes);
        List<ReturnedDocument> documents = Xliff2Return.read(fileName, bytes);
        return known(fileName, BilingualFormat.XLIFF_2_1, documents);
    }

    private static ReturnedFile known(String fileName, BilingualFormat format, List<ReturnedDocument> documents) {
        List<ReturnedDocument> filled = documents.stream()
                .filter(document -> !document.segments().isEmpty())
                .toList();
        if (filled.isEmpty()) {
            throw new UnreadableDocument(Fault.NO_REFERENCES, fileName);
        }
        return new ReturnedFile(format, filled);
    }
}
