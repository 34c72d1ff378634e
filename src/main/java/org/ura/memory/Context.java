package org.ura.memory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ura.text.Similarity;

/// What stood around a source, as hashes: enough to tell whether it is the same again.
///
/// @param previous the hash of the text before, `""` when there was none
/// @param next the hash of the text after, `""` when there was none
record Context(String previous, String next) {

    static Context of(Neighbours neighbours) {
        return new Context(hash(neighbours.previous()), hash(neighbours.next()));
    }

    /// Whether both sides are alike. Two texts that stand alone have no context that could agree.
    boolean agrees(Context other) {
        return equals(other) && !(previous.isEmpty() && next.isEmpty());
    }

    /// 128 bits in hexadecimal digits, the same for texts that differ by white space only; `""` for a blank text.
    static String hash(String text) {
        String plain = Similarity.plain(text);
        return plain.isEmpty() ? "" : HexFormat.of().formatHex(digest(plain), 0, 16);
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
