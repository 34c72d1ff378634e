package org.ura.exchange;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ura.formats.BilingualFormat;
import org.ura.formats.FileNames;

/// The files that a document can be taken out as.
public enum ExportFormat {
    /// XLIFF 2.1, all segments with their states.
    XLIFF_2_1(BilingualFormat.XLIFF_2_1),
    /// XLIFF 1.2, for programs that do not know the newer one.
    XLIFF_1_2(BilingualFormat.XLIFF_1_2),
    /// TMX 1.4b, the segments that somebody has confirmed.
    TMX("tmx", "application/x-tmx+xml", ".tmx"),
    /// A table for Word.
    DOCX_TABLE(BilingualFormat.DOCX_TABLE),
    /// A table for Excel.
    XLSX(BilingualFormat.XLSX),
    /// Gettext's messages.
    PO(BilingualFormat.PO),
    /// A table as plain text.
    CSV(BilingualFormat.CSV),
    /// Both sides beside each other, to be read or printed.
    HTML(BilingualFormat.HTML),
    /// The translation in the original's format and shape.
    TARGET("target", "", ".en");

    /// What browsers are to know of translated files; others are bytes.
    private static final Map<String, String> TARGETS = Map.ofEntries(
            Map.entry("", "text/plain;charset=UTF-8"),
            Map.entry("txt", "text/plain;charset=UTF-8"),
            Map.entry("text", "text/plain;charset=UTF-8"),
            Map.entry("md", "text/markdown;charset=UTF-8"),
            Map.entry("srt", "text/plain;charset=UTF-8"),
            Map.entry("vtt", "text/vtt;charset=UTF-8"),
            Map.entry("json", "application/json"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"));

    private final String word;
    private final String mediaType;
    private final String ending;

    private final @Nullable BilingualFormat bilingual;

    ExportFormat(BilingualFormat bilingual) {
        this.word = bilingual.word();
        this.mediaType = bilingual.mediaType();
        this.ending = bilingual.ending();
        this.bilingual = bilingual;
    }

    ExportFormat(String word, String mediaType, String ending) {
        this.bilingual = null;
        this.word = word;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /// The format of that name in the REST interface: `xliff-2.1`, `docx-table`, `tmx`, `target` …
    public static Optional<ExportFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /// The format's name in the REST interface.
    public String word() {
        return word;
    }

    /// The bilingual format that carries all segments with their states; none of TMX and of the translation alone.
    Optional<BilingualFormat> bilingual() {
        return Optional.ofNullable(bilingual);
    }

    /// What it is called when all of a project is in one file of it.
    String projectFileName(String projectName) {
        return FileNames.exported(projectName, ending);
    }

    /// The media type of the exported file of a document, with its character set where the format does not say
    /// it.
    public String mediaType(String documentName) {
        return this == TARGET
                ? TARGETS.getOrDefault(FileNames.extension(documentName), "application/octet-stream")
                : mediaType;
    }

    /// What the exported file of a document is called: a translated one keeps its ending, `a.en.docx`.
    public String fileName(String documentName) {
        if (this != TARGET) {
            return FileNames.exported(documentName, ending);
        }
        String own = FileNames.extension(documentName);
        return FileNames.exported(documentName, ending + "." + (own.isEmpty() ? "txt" : own));
    }
}
