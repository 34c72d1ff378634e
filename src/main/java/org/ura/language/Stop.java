package org.ura.language;

import java.util.Locale;

/// A place where a sentence may end, and what is to be seen around it: the marks from `at` to `marksEnd`, the closing
/// quotes and brackets from there to `end`, white space, and what follows from `next` on. No look goes past the words
/// on either side, so that a paragraph of stops costs linear time.
record Stop(String text, int sentenceStart, int at, int marksEnd, int end, int next) {

    /// A single full stop: the only mark that an abbreviation, an initial or an ordinal has.
    boolean isFullStop() {
        return marksEnd - at == 1 && text.charAt(at) == '.';
    }

    /// A single full stop that belongs to the word, with no quote or bracket behind it.
    boolean isBareFullStop() {
        return isFullStop() && end == marksEnd;
    }

    /// The letters, digits and inner stops right before the marks: `p.sh` for `p.sh.`; empty when there are none.
    String word() {
        return text.substring(wordStart(), at);
    }

    String lowerCaseWord() {
        return word().toLowerCase(Locale.ROOT);
    }

    /// Whether the word before the marks is the first of its sentence, perhaps after an opening quote.
    boolean wordOpensSentence() {
        int from = wordStart();
        return from - sentenceStart <= 2 && Characters.skip(text, sentenceStart, Characters::isOpening) >= from;
    }

    /// `(!)`, `[...]`: the marks have brackets of their own.
    boolean isBracketed() {
        return at > 0 && end > marksEnd && Characters.isOpeningBracket(text.charAt(at - 1));
    }

    /// Whether a quote, a bracket or a dash stands before the first word of what follows.
    boolean isFollowedByOpening() {
        return Characters.isOpening(text.charAt(next));
    }

    /// Whether what follows begins with a quote, whatever comes then.
    boolean isFollowedByQuote() {
        int first = text.charAt(next);
        return Characters.isOpening(first) && !Characters.isDash(first) && !Characters.isOpeningBracket(first);
    }

    /// The first character of what follows, quotes, brackets and dashes left aside; a space when there is none.
    int lead() {
        int first = leadAt();
        return first < text.length() ? text.codePointAt(first) : ' ';
    }

    /// The letters that follow, in lower case.
    String wordAfter() {
        int from = leadAt();
        return text.substring(from, Characters.skip(text, from, Character::isLetter))
                .toLowerCase(Locale.ROOT);
    }

    private int leadAt() {
        return Characters.skip(text, next, c -> Characters.isOpening(c) || Characters.isSpace(c));
    }

    private int wordStart() {
        int from = at;
        while (from > sentenceStart && isOfWord(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '.';
    }
}
