package org.ura.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Finds a search's text in others. It takes time that grows with the text only, whatever the pattern:
/// RE2 does not backtrack. What the pattern itself may take is bounded before it is read.
public final class Finder {

    /// The most characters of a text that is looked for.
    public static final int LONGEST = 1_000;

    /// The most characters of a pattern.
    public static final int LONGEST_PATTERN = 200;

    /// The most pieces of a pattern whose counted repetitions are written out.
    public static final int LARGEST_PATTERN = 2_000;

    private final Pattern pattern;
    private final Search search;

    private Finder(Pattern pattern, Search search) {
        this.pattern = pattern;
        this.search = search;
    }

    /// Throws [TooLarge] for a text or pattern beyond the bounds, and [IllegalArgumentException], saying what
    /// is wrong with it, for a pattern that is none.
    public static Finder of(Search search) {
        boolean bounded = search.mode() == Search.Mode.PATTERN
                ? search.text().length() <= LONGEST_PATTERN && PatternSize.of(search.text()) <= LARGEST_PATTERN
                : search.text().length() <= LONGEST;
        if (!bounded) {
            throw new TooLarge();
        }
        String text = search.accents() ? search.text() : withoutAccents(search.text());
        try {
            String regex = search.mode() == Search.Mode.PATTERN ? text : Pattern.quote(text);
            return new Finder(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), search);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(e.getDescription(), e);
        }
    }

    /// All places where it is found, from left to right, none empty and none within another.
    public List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        each(text, match -> found.add(new Span(match.start(), match.end())));
        return found;
    }

    /// Goes through all that [#in(String)] finds. The letters of a match may have lost their accents;
    /// its places are those of the text.
    void each(String text, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(search.accents() ? text : withoutAccents(text));
        while (matcher.find()) {
            if (matcher.end() > matcher.start() && fits(text, matcher.start(), matcher.end())) {
                found.accept(matcher);
            }
        }
    }

    /// How many groups the pattern has.
    int groups() {
        return pattern.groupCount();
    }

    private boolean fits(String text, int from, int to) {
        return search.mode() != Search.Mode.WORD
                || !(from > 0 && Character.isLetterOrDigit(text.codePointBefore(from)))
                        && !(to < text.length() && Character.isLetterOrDigit(text.codePointAt(to)));
    }

    /// The text or the pattern is beyond what is looked for.
    public static final class TooLarge extends IllegalArgumentException {

        TooLarge() {
            super("the search is too large");
        }
    }

    /// The text with each letter's accents gone, unit for unit, so that places stay.
    private static String withoutAccents(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean simple = unit < 0xC0 || Character.isSurrogate(unit) || !Character.isLetter(unit);
            plain.append(
                    simple
                            ? unit
                            : Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFD)
                                    .charAt(0));
        }
        return plain.toString();
    }
}
