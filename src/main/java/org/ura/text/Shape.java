package org.ura.text;

import java.util.Arrays;
import java.util.Locale;

/// The little of a text that tells quickly whether it can be like another.
///
/// @param characters how many characters it has, as code points of its lower-case form
/// @param hashes a hash of each key, in order; equal keys have equal hashes
@SuppressWarnings("ArrayRecordComponent") // never compared, and read a million times
public record Shape(int characters, int[] hashes) {

    /// The shape of `text`.
    public static Shape of(Prepared text) {
        int[] hashes = text.keys().stream().mapToInt(String::hashCode).toArray();
        return new Shape(lowerCase(text.text()).length, hashes);
    }

    static int[] lowerCase(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int[] characters = new int[lower.length()];
        int count = 0;
        for (int at = 0; at < lower.length(); at += Character.charCount(characters[count - 1])) {
            characters[count++] = lower.codePointAt(at);
        }
        return count == characters.length ? characters : Arrays.copyOf(characters, count);
    }
}
