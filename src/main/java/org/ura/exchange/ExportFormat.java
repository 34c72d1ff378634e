package org.ura.exchange;

import java.util.Arrays;
import java.util.Optional;
import org.ura.formats.FileNames;

/// The files that a document can be taken out as.
public enum ExportFormat {
    /// XLIFF 2.1, all segments with their states.
    XLIFF_2_1("xliff-2.1", "application/xliff+xml", ".xlf"),
    /// TMX 1.4b, the segments that somebody has confirmed.
    TMX("tmx", "application/x-tmx+xml", ".tmx"),
    /// The translated text in the original's shape. What is not translated yet stays Albanian.
    TARGET("target", "text/plain;charset=UTF-8", ".en.txt");

    private final String word;
    private final String mediaType;
    private final String ending;

    ExportFormat(String word, String mediaType, String ending) {
        this.word = word;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /// The format of that name in the REST interface: `xliff-2.1`, `tmx`, `target`.
    public static Optional<ExportFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /// The format's name in the REST interface.
    public String word() {
        return word;
    }

    /// The media type, with its character set where the format does not say it.
    public String mediaType() {
        return mediaType;
    }

    /// What the exported file of a document is called.
    public String fileName(String documentName) {
        return FileNames.exported(documentName, ending);
    }
}
