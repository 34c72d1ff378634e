package org.ura.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Cuts a text into words, numbers, white space, marks and tags. The tokens cover the text: joined, they are the text
/// again. A tag is a token of its own, also in the middle of a word; [#across(String)] takes no notice of tags.
public final class Tokens {

    private static final String APOSTROPHES = "'’‘ʼ`´";
    private static final String IN_NUMBERS = ".,:/'’";

    private final String text;
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    /// All tokens of `text`, in order; none when it is empty.
    public static List<Token> of(String text) {
        Tokens reader = new Tokens(text);
        List<Token> tokens = new ArrayList<>();
        while (reader.at < text.length()) {
            tokens.add(reader.next());
        }
        return tokens;
    }

    /// The tokens of the text without its tags, at their places in the text with them: a word that tags stand in is
    /// whole, and its place has them in it.
    public static List<Token> across(String text) {
        String bare = TaggedText.without(text);
        if (bare.length() == text.length()) {
            return of(text);
        }
        int[] places = IntStream.range(0, text.length())
                .filter(place -> !Tag.reserved(text.charAt(place)))
                .toArray();
        return of(bare).stream()
                .map(token -> new Token(token.text(), places[token.start()], places[token.end() - 1] + 1, token.kind()))
                .toList();
    }

    static boolean isApostrophe(int character) {
        return APOSTROPHES.indexOf(character) >= 0;
    }

    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private Token next() {
        int start = at;
        int first = take();
        Token.Kind kind;
        if (Tag.is(first)) {
            kind = Token.Kind.TAG;
        } else if (Character.isLetter(first)) {
            kind = Token.Kind.WORD;
            takeWord();
        } else if (Character.isDigit(first)) {
            kind = Token.Kind.NUMBER;
            takeNumber();
        } else if (isSpace(first)) {
            kind = Token.Kind.SPACE;
            while (at < text.length() && isSpace(text.codePointAt(at))) {
                take();
            }
        } else {
            kind = Token.Kind.MARK;
            takeMarks();
        }
        return new Token(text.substring(start, at), start, at, kind);
    }

    private void takeWord() {
        while (at < text.length()) {
            int character = text.codePointAt(at);
            boolean inside = Character.isLetterOrDigit(character)
                    || isCombining(character)
                    || (isApostrophe(character) && followedBy(true));
            if (!inside) {
                return;
            }
            take();
        }
    }

    private void takeNumber() {
        while (at < text.length()) {
            int character = text.codePointAt(at);
            boolean inside = Character.isDigit(character) || (IN_NUMBERS.indexOf(character) >= 0 && followedBy(false));
            if (!inside) {
                return;
            }
            take();
        }
    }

    /// An accent on a mark stays with it: alone, it would join the next token's first character on the screen.
    private void takeMarks() {
        while (at < text.length() && isCombining(text.codePointAt(at))) {
            take();
        }
    }

    private boolean followedBy(boolean letter) {
        int next = at + 1;
        if (next >= text.length()) {
            return false;
        }
        int character = text.codePointAt(next);
        return letter ? Character.isLetter(character) : Character.isDigit(character);
    }

    private int take() {
        int character = text.codePointAt(at);
        at += Character.charCount(character);
        return character;
    }

    /// Accents, and what is written but not seen, such as a soft hyphen: both belong to the word they stand in.
    private static boolean isCombining(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
