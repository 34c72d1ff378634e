package org.ura.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// How alike two texts are, in whole percent. The formula with its examples stands in `docs/memory-score.md`.
/// Tags are no part of the text that is compared: they neither join words nor part them.
///
/// It knows no language: what counts as an accident of writing and which words are forms of one another, it is
/// told.
public final class Similarity {

    /// Same text, same neighbours. Neighbours are not compared here: whoever knows them raises 100 to 101.
    public static final int CONTEXT = 101;

    /// Same text.
    public static final int EXACT = 100;

    static final int LOWEST_NEAR = 95;
    static final int HIGHEST_FUZZY = 94;
    private static final String NUMBER = "#";

    private final UnaryOperator<String> fold;
    private final UnaryOperator<String> stem;

    /// @param fold gives words that differ by case or diacritics only the same form
    /// @param stem gives folded words that are forms of one word the same form
    public Similarity(UnaryOperator<String> fold, UnaryOperator<String> stem) {
        this.fold = fold;
        this.stem = stem;
    }

    /// The text without what never counts: in NFC, each run of white space one blank, none at the ends.
    public static String plain(String text) {
        String composed = Composed.of(text);
        StringBuilder plain = new StringBuilder(composed.length());
        boolean gap = false;
        for (int i = 0; i < composed.length(); i++) {
            char character = composed.charAt(i);
            if (Tokens.isSpace(character)) {
                gap = !plain.isEmpty();
            } else {
                if (gap) {
                    plain.append(' ');
                    gap = false;
                }
                plain.append(character);
            }
        }
        return plain.toString();
    }

    /// [Prepared#text()] of [Prepared#tagged()].
    static String untagged(String tagged) {
        String bare = TaggedText.without(tagged);
        return bare.length() < tagged.length() ? plain(bare) : tagged;
    }

    /// Makes `text` ready to be compared.
    public Prepared prepare(String text) {
        String bare = TaggedText.without(text);
        String plain = plain(bare);
        boolean tags = bare.length() < text.length();
        String tagged = tags ? plain(new TaggedText(text).renumbered().characters()) : plain;
        List<String> words = new ArrayList<>();
        List<String> folded = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Token token : Tokens.of(plain)) {
            if (token.counts()) {
                boolean number = token.kind() == Token.Kind.NUMBER;
                String form = number ? NUMBER : fold.apply(token.text());
                words.add(token.text());
                folded.add(form);
                keys.add(number ? NUMBER : stem.apply(form));
            }
        }
        return new Prepared(tagged, plain, words, folded, keys);
    }

    /// A comparison of `text` with many others.
    public Comparison compare(String text) {
        return new Comparison(prepare(text));
    }

    /// The score of two texts, 0 to 100. It is the same in both directions.
    public int score(String one, String other) {
        return compare(one).score(prepare(other));
    }
}
