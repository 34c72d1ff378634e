package org.ura.language;

import java.util.Locale;
import org.ura.text.Composed;

/// Writes Albanian words that differ only by accidents of typing alike.
public final class Folding {

    private Folding() {}

    /// `text` in NFC and lower case, with `ë` as `e`, `ç` as `c`, one form of quotation mark and of dash, and without
    /// what is not seen (soft hyphens). `Çështje` and `ceshtje` become `ceshtje`. Folding twice changes nothing.
    public static String fold(String text) {
        String lower = Composed.of(text).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); ) {
            int character = lower.codePointAt(at);
            at += Character.charCount(character);
            if (character < 0x80) {
                folded.append(character == '`' ? '\'' : (char) character);
            } else if (Character.getType(character) != Character.FORMAT) {
                folded.appendCodePoint(alike(character));
            }
        }
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
