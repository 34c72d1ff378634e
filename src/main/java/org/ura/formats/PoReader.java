package org.ura.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the messages that [PoWriter] wrote, as any program for PO files has saved them again.
///
/// A translation that is fuzzy is a draft, or still returned; one that is fuzzy no more is translated at least.
/// What translators write (`# `) is a comment that was added. Messages that are obsolete (`#~`) are passed
/// over.
final class PoReader {

    private static final Pattern KEYWORD =
            Pattern.compile("(?s)(msgctxt|msgid_plural|msgid|msgstr(?:\\[\\d+])?)?\\s*\"(.*)\"\\s*");
    private static final Pattern ESCAPE = Pattern.compile("(?s)\\\\([0-7]{1,3}|x[0-9A-Fa-f]{1,2}|.)");

    private final String fileName;
    private final TableRows rows = new TableRows();
    private StringBuilder context = new StringBuilder();
    private StringBuilder source = new StringBuilder();
    private StringBuilder target = new StringBuilder();
    private StringBuilder ignored = new StringBuilder();
    private StringBuilder current = ignored;
    private final List<String> comments = new ArrayList<>();
    private String state = "";
    private boolean fuzzy;
    private boolean strings;
    private int began;

    private PoReader(String fileName) {
        this.fileName = fileName;
    }

    /// Throws [UnreadableDocument] naming the first line that is none of a PO file.
    static List<ReturnedDocument> read(String fileName, String text) {
        PoReader reader = new PoReader(fileName);
        int number = 0;
        for (String line : text.split("\r\n|\n|\r", -1)) {
            reader.line(line.strip(), ++number);
        }
        reader.finish();
        return reader.rows.documents();
    }

    private void line(String line, int number) {
        if (line.isEmpty() || (line.startsWith("#") && strings)) {
            finish();
        }
        if (line.startsWith("#")) {
            comment(line);
        } else if (!line.isEmpty()) {
            string(line, number);
        }
    }

    private void comment(String line) {
        if (line.startsWith("#. " + PoWriter.STATE)) {
            state = line.substring(3 + PoWriter.STATE.length()).strip();
        } else if (line.startsWith("#,")) {
            fuzzy |= line.contains("fuzzy");
        } else if (line.equals("#") || line.startsWith("# ")) {
            comments.add(line.substring(1).strip());
        }
    }

    private void string(String line, int number) {
        Matcher found = KEYWORD.matcher(line);
        if (!found.matches()) {
            throw new UnreadableDocument(Fault.BAD_LINE, fileName, number, "PO");
        }
        String keyword = found.group(1) == null ? "" : found.group(1);
        if ((keyword.equals("msgctxt") || keyword.equals("msgid")) && (!target.isEmpty() || current == target)) {
            finish(); // messages need no blank line between them
        }
        current = switch (keyword) {
            case "" -> current;
            case "msgctxt" -> context;
            case "msgid" -> source;
            case "msgstr", "msgstr[0]" -> target;
            default -> ignored;
        };
        began = strings ? began : number;
        strings = true;
        current.append(unescaped(found.group(2)));
    }

    private void finish() {
        if (strings && Reference.in(context.toString()).isPresent()) {
            rows.add(new TableRows.Row(
                    context.toString(),
                    source.toString(),
                    target.toString(),
                    word(),
                    String.join("\n", comments),
                    "line " + began));
        }
        if (strings || comments.isEmpty()) {
            comments.clear();
            state = "";
            fuzzy = false;
        }
        strings = false;
        context = new StringBuilder();
        source = new StringBuilder();
        target = new StringBuilder();
        ignored = new StringBuilder();
        current = ignored;
    }

    private String word() {
        if (target.isEmpty()) {
            return "initial";
        }
        if (fuzzy) {
            return state.equals(BilingualSegment.RETURNED) ? state : "initial";
        }
        return BilingualSegment.STATES.contains(state) && !state.equals("initial") ? state : "translated";
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String escape) {
        char first = escape.charAt(0);
        if (first >= '0' && first <= '7') {
            return String.valueOf((char) Integer.parseInt(escape, 8));
        }
        if (first == 'x' && escape.length() > 1) {
            return String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
        }
        return switch (first) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'a' -> "\u0007";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'v' -> "\u000b";
            default -> escape;
        };
    }
}
