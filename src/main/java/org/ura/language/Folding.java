package org.ura.language;

import java.text.Normalizer;
import java.util.Locale;

/// Writes Albanian words that differ only by accidents of typing alike.
public final class Folding {

    private Folding() {}

    /// `text` in NFC and lower case, with `ë` as `e`, `ç` as `c`, one form of quotation mark and of dash, and without
    /// what is not seen (soft hyphens). `Çështje` and `ceshtje` become `ceshtje`. Folding twice changes nothing.
    public static String fold(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        lower.codePoints()
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .forEach(character -> folded.appendCodePoint(alike(character)));
        return folded.toString();
    }

    private static int alike(int character) {
        return switch (character) {
            case 'ë' -> 'e';
            case 'ç' -> 'c';
            case '’', '‘', 'ʼ', '`', '´', '‚', '‹', '›' -> '\'';
            case '“', '”', '„', '«', '»', '‟' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> character;
        };
    }
}
