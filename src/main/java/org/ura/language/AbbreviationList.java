package org.ura.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A list of abbreviations within the rules: a rule whose pattern is nothing but such a list can be read as
/// words, and written from words, so that nobody needs to know regular expressions to add one.
///
/// A word stands without its last stop. One in small letters means capitals too; one with a capital is meant exactly.
/// Behind a stop within a word there may be a blank: `p.sh` is `p. sh.` as well.
public enum AbbreviationList {
    /// What the abbreviation belongs to follows: `prof.`, `nr.`
    NEVER(new AbbreviationShape(false, AbbreviationShape.ANYWHERE, "", "\\s")),
    /// The sentence ends before a capital only: `etj.`, `km.`
    BEFORE_CAPITAL(
            new AbbreviationShape(
                    true,
                    AbbreviationShape.ANYWHERE,
                    AbbreviationShape.CLOSING,
                    "\\s+" + AbbreviationShape.OPENING + "{0,5}\\p{Lu}"),
            new AbbreviationShape(false, AbbreviationShape.ANYWHERE, AbbreviationShape.CLOSING, "\\s")),
    /// An abbreviation before a number, elsewhere a word: `art. 5`.
    BEFORE_NUMBER(new AbbreviationShape(false, AbbreviationShape.ANYWHERE, "", "\\s+\\p{N}")),
    /// An abbreviation behind a bracket or a comma, elsewhere a word: `(lat. Ursus)`.
    BEHIND_BRACKET(new AbbreviationShape(false, "[(\\[,;]\\s{0,2}", "", "\\s"));

    /// The longest abbreviation, in characters.
    public static final int LONGEST_WORD = 30;

    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[./'’-][\\p{L}\\p{M}\\p{N}]+)*");
    private static final int MOST = 1_000;

    private final List<AbbreviationShape> shapes;

    AbbreviationList(AbbreviationShape... shapes) {
        this.shapes = List.of(shapes);
    }

    /// The words of this list in their order; none when the rules have no such list.
    public Set<String> words(SrxRules rules) {
        return rules.rules().stream()
                .filter(shapes.getFirst()::fits)
                .map(shapes.getFirst()::words)
                .findFirst()
                .orElse(Set.of());
    }

    /// The same rules with other words in this list. A list that was not there comes first; one without words goes.
    /// Throws [UnusableRules] naming a word that is no abbreviation.
    public SrxRules with(SrxRules rules, Set<String> words) {
        check(words);
        List<SrxRule> changed = new ArrayList<>(rules.rules());
        boolean there = false;
        for (AbbreviationShape shape : shapes) {
            there |= changed.stream().anyMatch(shape::fits);
            changed.replaceAll(rule -> shape.fits(rule) && !words.isEmpty() ? shape.rule(words, rule.note()) : rule);
            changed.removeIf(rule -> shape.fits(rule) && words.isEmpty());
        }
        if (!there && !words.isEmpty()) {
            changed.addAll(
                    0, shapes.stream().map(shape -> shape.rule(words, "")).toList());
        }
        return new SrxRules(changed);
    }

    /// The words of a text that has white space or commas between them, each without its last stop.
    public static Set<String> parse(String text) {
        return Arrays.stream(text.split("[\\s,;]+"))
                .map(word -> word.replaceAll("[.]+$", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void check(Set<String> words) {
        if (words.size() > MOST) {
            throw new UnusableRules("rule.tooManyWords", MOST);
        }
        for (String word : words) {
            if (word.length() > LONGEST_WORD || !WORD.matcher(word).matches()) {
                throw new UnusableRules("rule.word", word.substring(0, Math.min(word.length(), 2 * LONGEST_WORD)));
            }
        }
    }
}
