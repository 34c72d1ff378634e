package org.ura.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the tags of a text stand among its words, whatever the words look like.
final class TagPlaces {

    /// @param tag which, as it is numbered in [Prepared#tagged()]
    /// @param words how many words and numbers end before it
    /// @param letters how many letters of the word that it stands in are before it; 0 between words
    record Spot(Tag tag, int words, int letters) {}

    private TagPlaces() {}

    static List<Spot> of(Prepared prepared) {
        String text = prepared.tagged();
        List<Spot> spots = new ArrayList<>();
        List<Token> words = Tokens.across(text).stream().filter(Token::counts).toList();
        int ended = 0;
        for (int at = 0; at < text.length(); at++) {
            Optional<Tag> tag = Tag.of(text.charAt(at));
            if (tag.isPresent()) {
                while (ended < words.size() && words.get(ended).end() <= at) {
                    ended++;
                }
                int from = ended < words.size() ? words.get(ended).start() : at;
                spots.add(new Spot(tag.get(), ended, letters(text, from, at)));
            }
        }
        return spots;
    }

    /// Digits do not count, since numbers are alike whatever their length.
    private static int letters(String text, int from, int to) {
        return from >= to
                ? 0
                : (int) text.substring(from, to)
                        .codePoints()
                        .filter(Character::isLetter)
                        .count();
    }
}
