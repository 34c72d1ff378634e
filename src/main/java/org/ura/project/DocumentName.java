package org.ura.project;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ura.people.Refused;

/// A document's name: a file name that every file system takes and no page mistakes for markup.
///
/// @param text the name, 1 to 200 characters
record DocumentName(String text) {

    private static final int LONGEST = 200;
    private static final int MOST_BYTES = 240; // file systems take 255, and exported names add an ending
    private static final String FORBIDDEN = "/\\<>:\"|?*";

    /// Throws [Refused], invalid, for a name that cannot be taken.
    DocumentName {
        if (text.isBlank()
                || !text.equals(text.strip())
                || tooLong(text)
                || text.startsWith(".")
                || text.endsWith(".")
                || text.codePoints().anyMatch(DocumentName::forbidden)) {
            throw Refused.invalid("refused.documentName", LONGEST);
        }
    }

    /// The form by which names are told apart.
    String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    /// This name, or the first of `name (2).txt`, `name (3).txt` … that is not taken.
    DocumentName besides(Set<String> takenKeys) {
        DocumentName candidate = this;
        for (int copy = 2; takenKeys.contains(candidate.key()); copy++) {
            candidate = numbered(copy);
        }
        return candidate;
    }

    /// What keys of documents look like that came in by this name: it, or it with a number.
    Pattern copies() {
        String key = key();
        int dot = key.lastIndexOf('.');
        int end = dot > 0 ? dot : key.length();
        return Pattern.compile(
                Pattern.quote(key.substring(0, end)) + "( \\(\\d+\\))?" + Pattern.quote(key.substring(end)));
    }

    private DocumentName numbered(int copy) {
        int dot = text.lastIndexOf('.');
        int end = dot > 0 ? dot : text.length();
        String rest = " (" + copy + ")" + text.substring(end);
        String base = text.substring(0, end);
        while (tooLong(base + rest)) {
            base = base.substring(0, base.offsetByCodePoints(base.length(), -1));
        }
        return new DocumentName(base.stripTrailing() + rest);
    }

    private static boolean tooLong(String name) {
        return name.length() > LONGEST || name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    private static boolean forbidden(int character) {
        int type = Character.getType(character);
        return FORBIDDEN.indexOf(character) >= 0
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
