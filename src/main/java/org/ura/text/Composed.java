package org.ura.text;

import java.text.Normalizer;

/// Unicode's composed form (NFC). Nearly every text has it already, and is not looked at more closely.
public final class Composed {

    /// Below it nothing composes with anything, and nothing is written otherwise.
    private static final char FIRST_COMBINING = '\u0300';

    private Composed() {}

    /// The text in its composed form.
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= FIRST_COMBINING && !isMark(character)) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /// Dashes, quotation marks and the ellipsis: what composes is not among them.
    private static boolean isMark(char character) {
        return character >= '\u2010' && character <= '\u2027';
    }
}
