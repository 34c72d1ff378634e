package org.ura.text;

import java.util.List;
import java.util.Locale;

/// What two texts with the same folded words differ in, as percent to take off.
final class Accidents {

    /// What other tags take off.
    static final int TAGS = 1;

    private Accidents() {}

    /// At least 1, for texts that differ.
    static int between(Prepared one, Prepared other) {
        boolean letterCase = false;
        boolean diacritics = false;
        boolean numbers = false;
        for (int i = 0; i < one.words().size(); i++) {
            String first = one.words().get(i);
            String second = other.words().get(i);
            if (!first.equals(second)) {
                boolean number = Character.isDigit(first.codePointAt(0));
                numbers |= number;
                letterCase |= !number && !capitals(first).equals(capitals(second));
                diacritics |= !number && !lower(first).equals(lower(second));
            }
        }
        boolean punctuation = !between(one).equals(between(other));
        boolean tags = !TagPlaces.of(one).equals(TagPlaces.of(other));
        int penalty = (letterCase ? 1 : 0)
                + (diacritics ? 1 : 0)
                + (numbers ? 2 : 0)
                + (punctuation ? 1 : 0)
                + (tags ? TAGS : 0);
        return Math.max(1, penalty);
    }

    /// What stands between the words, their apostrophes included.
    private static String between(Prepared text) {
        StringBuilder rest = new StringBuilder();
        for (Token token : Tokens.of(text.text())) {
            switch (token.kind()) {
                case NUMBER -> rest.append('0');
                case WORD ->
                    token.text().codePoints().filter(Accidents::isSign).forEach(rest.append('a')::appendCodePoint);
                case SPACE, MARK, TAG -> rest.append(token.text());
            }
        }
        return rest.toString();
    }

    private static List<Boolean> capitals(String word) {
        return word.codePoints()
                .filter(character -> !isSign(character))
                .mapToObj(Character::isUpperCase)
                .toList();
    }

    private static String lower(String word) {
        return word.codePoints()
                .filter(character -> !isSign(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isSign(int character) {
        return Tokens.isApostrophe(character) || Character.getType(character) == Character.FORMAT;
    }
}
