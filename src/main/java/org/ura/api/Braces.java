package org.ura.api;

import org.ura.people.Refused;

/// How texts travel. Braces mark inline tags there, `{1}`, so that a literal `{` is written `{{`; a `}` needs
/// nothing.
/// Segments have no tags yet, so that a brace which stands alone is malformed.
final class Braces {

    private Braces() {}

    /// The text as it travels.
    static String encode(String text) {
        return text.replace("{", "{{");
    }

    /// The text as it is stored. Throws [Refused], invalid, naming the place, from 1, of a `{` that stands alone.
    static String decode(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '{') {
                if (!text.startsWith("{{", i)) {
                    throw Refused.invalid("refused.braces", i + 1);
                }
                i++;
            }
            plain.append(character);
        }
        return plain.toString();
    }
}
