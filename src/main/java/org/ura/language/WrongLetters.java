package org.ura.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ura.language.SourceFault.Kind;
import org.ura.text.Token;

/// Finds words with a letter that only looks like the right one.
final class WrongLetters {

    private static final String CYRILLIC = "АВЕКМНОРСТХЅЈІЁҪаеорсухіјѕёҫ";
    private static final String LATIN = "ABEKMHOPCTXSJIËÇaeopcyxijsëç";
    private static final String NEAR_E = "èéêēĕėęěẽ";
    private static final String NEAR_C = "ćĉċč";

    private WrongLetters() {}

    static List<SourceFault> in(Passage passage) {
        List<SourceFault> found = new ArrayList<>();
        if (passage.text().chars().allMatch(letter -> letter < 0x80 || letter == 'ë' || letter == 'ç')) {
            return found;
        }
        for (int i = 0; i < passage.size(); i++) {
            Token word = passage.at(i);
            if (passage.isWord(i) && !reading(word.text()).equals(word.text())) {
                found.add(new SourceFault(word.start(), word.end(), Kind.WRONG_LETTER, reading(word.text())));
            }
        }
        return found;
    }

    /// The word as it should be; the same when it is right, as far as is known.
    private static String reading(String word) {
        String latin = replaced(word, CYRILLIC, LATIN);
        if (!latin.equals(word)) {
            boolean mixed = word.chars().anyMatch(WrongLetters::isLatin);
            return mixed && latin.chars().noneMatch(WrongLetters::isCyrillic) ? latin : word;
        }
        String near = word;
        for (char letter : NEAR_E.toCharArray()) {
            near = near.replace(letter, 'ë');
        }
        for (char letter : NEAR_C.toCharArray()) {
            near = near.replace(letter, 'ç');
        }
        return WrittenForms.isRight(near.toLowerCase(Locale.ROOT)) ? near : word;
    }

    private static String replaced(String word, String from, String to) {
        StringBuilder replaced = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int place = from.indexOf(word.charAt(i));
            if (place >= 0) {
                replaced.setCharAt(i, to.charAt(place));
            }
        }
        return replaced.toString();
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static boolean isCyrillic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }
}
