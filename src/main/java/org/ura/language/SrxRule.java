package org.ura.language;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A rule of [SrxRules]: whether a segment ends at a place that has `before` on its left and `after` on its right.
///
/// @param breaks whether a segment ends there, or goes on
/// @param before a regular expression for what stands right before the place; empty for anything
/// @param after one for what stands right after it; empty for anything
/// @param note what the rule is for, in one line; may be empty
public record SrxRule(boolean breaks, String before, String after, String note) {

    /// The longest pattern, in characters.
    public static final int LONGEST = 10_000;

    private static final int LONGEST_NOTE = 500;

    /// Throws [UnusableRules] when a pattern is none, or when both are empty. A long note is cut.
    public SrxRule {
        note = note.strip().replaceAll("\\s+", " ");
        note = note.substring(0, Math.min(note.length(), LONGEST_NOTE));
        if (before.isEmpty() && after.isEmpty()) {
            throw new UnusableRules("rule.empty");
        }
        if (Math.max(before.length(), after.length()) > LONGEST) {
            throw new UnusableRules("rule.tooLong", LONGEST);
        }
        compile("rule.before", before);
        compile("rule.after", after);
        compile("rule.before", "(" + before + ")(" + after + ")");
    }

    /// The same rule with another pattern before the place.
    SrxRule withBefore(String other) {
        return new SrxRule(breaks, other, after, note);
    }

    private static void compile(String key, String pattern) {
        try {
            Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
        } catch (PatternSyntaxException e) {
            throw new UnusableRules(key, e.getDescription(), e.getIndex() + 1);
        } catch (StackOverflowError e) {
            throw new UnusableRules("rule.tooDeep");
        }
    }
}
