package org.ura.memory;

import java.util.Arrays;
import java.util.Optional;

/// The files that a memory can be taken out as.
public enum MemoryFormat {
    /// TMX 1.4b, with all that is known of each unit; [Tmx].
    TMX("tmx", "application/x-tmx+xml"),
    /// A table for spreadsheets; [Csv].
    CSV("csv", "text/csv;charset=UTF-8");

    private final String word;
    private final String mediaType;

    MemoryFormat(String word, String mediaType) {
        this.word = word;
        this.mediaType = mediaType;
    }

    /// The format of that name in the REST interface: `tmx`, `csv`.
    public static Optional<MemoryFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /// The format's name in the REST interface, and the ending of its files.
    public String word() {
        return word;
    }

    /// The media type, with its character set where the format does not say it.
    public String mediaType() {
        return mediaType;
    }
}
