package org.ura.language;

import java.util.List;
import java.util.Set;
import org.ura.text.Token;
import org.ura.text.Tokens;

/// A source text as the rules of [SourceFaults] look at it: from one token to its neighbours. Beyond its ends
/// there is white space.
final class Passage {

    private static final Token EDGE = new Token("", -1, -1, Token.Kind.SPACE);
    private static final String OF_MACHINES = "/@\\_=&#<>{}|~+*$";
    private static final Set<String> OF_ADDRESSES = Set.of("www", "http", "https", "mailto");

    private final String text;
    private final List<Token> tokens;

    Passage(String text) {
        this.text = text;
        this.tokens = Tokens.of(text);
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    Token at(int place) {
        return place < 0 || place >= tokens.size() ? EDGE : tokens.get(place);
    }

    boolean isWord(int place) {
        return at(place).kind() == Token.Kind.WORD;
    }

    boolean isNumber(int place) {
        return at(place).kind() == Token.Kind.NUMBER;
    }

    /// Whether white space is there, or an end of the text.
    boolean isSpace(int place) {
        return at(place).kind() == Token.Kind.SPACE;
    }

    /// Whether there are blanks between two other tokens of one line.
    boolean isGap(int place) {
        return place > 0
                && place < tokens.size() - 1
                && isSpace(place)
                && at(place).text().chars().allMatch(Character::isSpaceChar);
    }

    /// Whether there is a single blank between two other tokens.
    boolean isBlank(int place) {
        return isGap(place) && at(place).text().length() == 1;
    }

    /// Whether one of these marks is there.
    boolean isMark(int place, String marks) {
        Token token = at(place);
        return token.kind() == Token.Kind.MARK && marks.contains(token.text());
    }

    /// Whether a quote of any form is there.
    boolean isQuote(int place) {
        return isMark(place, "\"'“”„‟‘’‚«»‹›");
    }

    /// Whether an inline tag is there.
    boolean isTag(int place) {
        return at(place).kind() == Token.Kind.TAG;
    }

    /// The tokens around this one up to the next white space on either side.
    List<Token> stretch(int place) {
        int from = place;
        while (!isSpace(from - 1)) {
            from--;
        }
        int to = place;
        while (!isSpace(to)) {
            to++;
        }
        return tokens.subList(from, to);
    }

    /// Whether the token is part of an address, a path or code.
    boolean isOfMachines(int place) {
        return stretch(place).stream().anyMatch(Passage::looksOfMachines);
    }

    private static boolean looksOfMachines(Token token) {
        return token.kind() == Token.Kind.MARK
                ? OF_MACHINES.contains(token.text())
                : OF_ADDRESSES.contains(token.text());
    }
}
