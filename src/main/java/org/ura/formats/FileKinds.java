package org.ura.formats;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Tells kinds of files by their first bytes, so that a wrong one is refused by its name.
final class FileKinds {

    private static final String ZIP = "PK\u0003\u0004";

    private static final Map<String, String> FIRST_BYTES = new LinkedHashMap<>();

    static {
        FIRST_BYTES.put("%PDF-", "PDF");
        FIRST_BYTES.put(ZIP, "ZIP (DOCX, ODT, XLSX)");
        FIRST_BYTES.put(
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "Microsoft Office (DOC, XLS, or with a password)");
        FIRST_BYTES.put("{\\rtf", "RTF");
        FIRST_BYTES.put("\u0089PNG\r\n", "PNG");
        FIRST_BYTES.put("\u00ff\u00d8\u00ff", "JPEG");
        FIRST_BYTES.put("GIF8", "GIF");
        FIRST_BYTES.put("\u001f\u008b", "GZIP");
        FIRST_BYTES.put("7z\u00bc\u00af", "7-Zip");
        FIRST_BYTES.put("Rar!\u001a", "RAR");
        FIRST_BYTES.put("MZ\u0090", "Windows (EXE)");
        FIRST_BYTES.put("\u007fELF", "Linux");
    }

    private FileKinds() {}

    /// Throws [UnreadableDocument] for a file without bytes, of a known other kind, or in UTF-16 or UTF-32;
    /// for one that should be an archive, `zipped`, when it is none.
    static void refuseOthers(String fileName, byte[] bytes, boolean zipped) {
        if (bytes.length == 0) {
            throw new UnreadableDocument(Fault.EMPTY, fileName);
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        if (zipped && start.startsWith(ZIP)) {
            return;
        }
        FIRST_BYTES.forEach((first, kind) -> {
            if (start.startsWith(first)) {
                throw new UnreadableDocument(Fault.OTHER_KIND, fileName, kind);
            }
        });
        if (zipped) {
            throw new UnreadableDocument(Fault.NOT_THIS_KIND, fileName, FileNames.kind(fileName));
        }
        if (start.startsWith("\u00ff\u00fe")
                || start.startsWith("\u00fe\u00ff")
                || start.startsWith("\u0000\u0000\u00fe\u00ff")) {
            throw new UnreadableDocument(Fault.UTF16, fileName);
        }
    }
}
