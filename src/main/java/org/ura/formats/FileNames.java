package org.ura.formats;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// The names of files: which can be taken, and what those that are written are called.
///
/// Exports are published under the document's name, so that a name must be one that every common file system
/// can store. Nothing is stripped silently: a name with a path or with `< > : " | ? *` in it is refused.
public final class FileNames {

    private static final int LONGEST = 200;
    /// File systems take 255 bytes; an ending such as `.en.txt` needs room.
    private static final int MOST_BYTES = 240;

    private static final int SHOWN = 80;
    private static final String REFUSED = "/\\<>:\"|?*";
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /// The name itself when files can be stored under it. Throws [UnreadableDocument], a bad name, when it is
    /// blank, over 200 characters or 240 bytes, begins with a dot, has white space at an end, ends with a
    /// dot, holds a control character or one of `/ \ < > : " | ? *`, or is a device of Windows such as
    /// `nul.txt`.
    public static String require(String name) {
        if (!isGood(name)) {
            throw new UnreadableDocument(Fault.BAD_NAME, shown(name));
        }
        return name;
    }

    /// The name of a file made from the document: `exported("a.txt", ".xlf")` is `a.xlf`.
    public static String exported(String documentName, String ending) {
        return base(require(documentName)) + ending;
    }

    /// The kind of file that a name says, as a person reads it: its ending in capitals.
    public static String kind(String name) {
        return extension(name).toUpperCase(Locale.ROOT);
    }

    /// What follows the last dot, in lower case; empty when there is none.
    public static String extension(String name) {
        return name.substring(Math.min(name.length(), base(name).length() + 1)).toLowerCase(Locale.ROOT);
    }

    private static String base(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static boolean isGood(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST
                && name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && name.equals(name.strip())
                && !name.startsWith(".")
                && !name.endsWith(".")
                && name.codePoints().noneMatch(c -> REFUSED.indexOf(c) >= 0 || isInvisible(c))
                && !DEVICE.matcher(name).matches();
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /// A name as a person may read it: cut when endless, control characters shown as `�`.
    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(SHOWN).forEach(c -> shown.appendCodePoint(isInvisible(c) ? '\uFFFD' : c));
        return shown.length() < name.length() ? shown + "…" : shown.toString();
    }
}
