package org.ura.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the pieces of Albanian text that go into a translation by rule.
public final class Placeables {

    private static final String NOT_IN_WORD = "(?<![\\p{L}\\p{N}])";
    private static final String NOT_GOING_ON = "(?![\\p{L}\\p{N}])";

    /// Each pattern's group is of its kind; the first that fits at a place wins.
    private static final Pattern PIECE = Pattern.compile(
            "(?<EMAIL>" + NOT_IN_WORD + "[\\w.+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+){1,5}+)"
                    + "|(?<ADDRESS>" + NOT_IN_WORD + "(?:https?://|www\\.)[^\\s<>\"“”„«»]{1,2000}+)"
                    + "|(?<DATE>" + NOT_IN_WORD + "\\d{1,2}([./-])\\d{1,2}\\4\\d{4}" + NOT_GOING_ON + ")"
                    + "|(?<MONTH>" + NOT_IN_WORD + Months.PATTERN + NOT_GOING_ON + ")"
                    + "|(?<NUMBER>" + NOT_IN_WORD + "(?:\\d{1,3}(?:[ \u00A0\u202F]\\d{3})++(?!\\d)(?:,\\d++)?+"
                    + "|\\d++(?:[.,:/'’]\\d++)*+))",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    private static final String MARKS_AFTER = ".,;:!?)]'’";

    private Placeables() {}

    /// The pieces of a text without tags, in its order.
    public static List<Placeable> in(String text) {
        List<Placeable> found = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            for (Placeable.Kind kind : Placeable.Kind.values()) {
                if (matcher.group(kind.name()) != null) {
                    int end = kind == Placeable.Kind.ADDRESS ? trimmed(text, matcher.end()) : matcher.end();
                    found.add(new Placeable(kind, matcher.start(), end, text.substring(matcher.start(), end)));
                }
            }
        }
        return found;
    }

    /// A mark behind an address belongs to the sentence.
    private static int trimmed(String text, int end) {
        int last = end;
        while (MARKS_AFTER.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
