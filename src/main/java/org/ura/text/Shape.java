package org.ura.text;

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
        return text.toLowerCase(Locale.ROOT).codePoints().toArray();
    }
}
