package org.ura.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells in few characters whether two texts are the same. Stored hashes rely on it: what changes it must hash
/// them anew.
public final class TextHash {

    private static final int BYTES = 16;

    private TextHash() {}

    /// 128 bits in 32 hexadecimal digits, the same for texts that differ by white space or Unicode
    /// composition only; `""` for a blank text.
    public static String of(String text) {
        String plain = Similarity.plain(text);
        return plain.isEmpty() ? "" : HexFormat.of().formatHex(digest(plain), 0, BYTES);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
