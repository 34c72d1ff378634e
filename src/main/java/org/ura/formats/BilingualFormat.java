package org.ura.formats;

import java.util.Arrays;
import java.util.Optional;

/// The bilingual files that go out and come back, besides TMX, which memories write.
public enum BilingualFormat {
    XLIFF_2_1("xliff-2.1", "application/xliff+xml", ".xlf"),
    XLIFF_1_2("xliff-1.2", "application/x-xliff+xml", ".1.2.xlf"),
    /// A table in Word: number, source, target, state, comment.
    DOCX_TABLE("docx-table", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".review.docx"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".review.xlsx"),
    /// Gettext's messages.
    PO("po", "text/x-gettext-translation;charset=UTF-8", ".po"),
    CSV("csv", "text/csv;charset=UTF-8", ".csv"),
    /// Both sides beside each other, to be read or printed.
    HTML("html", "text/html;charset=UTF-8", ".review.html");

    private final String word;
    private final String mediaType;
    private final String ending;

    BilingualFormat(String word, String mediaType, String ending) {
        this.word = word;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /// The format of that name.
    public static Optional<BilingualFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /// The name by which machines ask for it.
    public String word() {
        return word;
    }

    /// Its media type, with the character set where the format does not say it.
    public String mediaType() {
        return mediaType;
    }

    /// What its files' names end in, with the dot.
    public String ending() {
        return ending;
    }
}
