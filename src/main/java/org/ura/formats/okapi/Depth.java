package org.ura.formats.okapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ura.formats.Fault;
import org.ura.formats.UnreadableDocument;

/// Refuses texts whose parts are nested so deep that a reader that goes down with them would fall.
final class Depth {

    private static final int DEEPEST = 500;
    private static final Pattern ELEMENT = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]{0,30})");

    /// Elements of HTML that need no end.
    private static final Set<String> OPEN_ENDED = Set.of(
            "area",
            "base",
            "br",
            "col",
            "embed",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr",
            "p",
            "li",
            "dt",
            "dd",
            "td",
            "th",
            "tr",
            "thead",
            "tbody",
            "tfoot",
            "option",
            "optgroup",
            "colgroup",
            "rt",
            "rp");

    private Depth() {}

    /// Brackets and braces outside of strings, as in JSON.
    static void brackets(String fileName, String text) {
        int depth = 0;
        boolean string = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (string) {
                string = character != '"';
                i += character == '\\' ? 1 : 0;
            } else {
                string = character == '"';
                depth += character == '[' || character == '{' ? 1 : character == ']' || character == '}' ? -1 : 0;
            }
            if (depth > DEEPEST) {
                throw new UnreadableDocument(Fault.TOO_DEEP, fileName, DEEPEST);
            }
        }
    }

    /// Elements of HTML that are begun and not ended.
    static void elements(String fileName, String text) {
        Deque<String> open = new ArrayDeque<>();
        Matcher element = ELEMENT.matcher(text);
        while (element.find()) {
            String name = element.group(2).toLowerCase(Locale.ROOT);
            if (OPEN_ENDED.contains(name)) {
                continue;
            }
            if (element.group(1).isEmpty()) {
                open.push(name);
            } else if (name.equals(open.peek())) {
                open.pop();
            }
            if (open.size() > DEEPEST) {
                throw new UnreadableDocument(Fault.TOO_DEEP, fileName, DEEPEST);
            }
        }
    }

    /// The marks of quotations and lists at the beginnings of lines, as in Markdown.
    static void marks(String fileName, String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '>' || character == '[' || character == '*' || character == '(' || character == '_') {
                depth++;
            } else if (character == '\n' || Character.isLetterOrDigit(character)) {
                depth = 0;
            }
            if (depth > DEEPEST) {
                throw new UnreadableDocument(Fault.TOO_DEEP, fileName, DEEPEST);
            }
        }
    }
}
