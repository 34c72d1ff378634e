package org.ura.formats;

import java.util.regex.Pattern;

/// Keeps spreadsheets from taking a text for a formula: one that begins with `=`, `+`, `-`, `@`, tab or carriage
/// return, with any apostrophes before it, gets one more apostrophe, and loses one on its way back.
final class CellGuard {

    private static final Pattern OUT = Pattern.compile("'*[=+\\-@\\t\\r]");
    private static final Pattern BACK = Pattern.compile("'+[=+\\-@\\t\\r]");

    private CellGuard() {}

    static String on(String text) {
        return OUT.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String off(String text) {
        return BACK.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
