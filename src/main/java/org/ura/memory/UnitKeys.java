package org.ura.memory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/// Gives the units of one file the keys by which a memory finds them again, so that the same file changes
/// nothing when it comes a second time.
///
/// - A unit with a name in its file (`tuid`) is known by its name and its source: another target replaces
/// the one that is there. The source belongs to it because many programs number their units from 1 in   each
/// file.
/// - Another unit is known by both its texts and its context.
/// - A unit that was confirmed here is known by its key, in a file that this memory itself has written.
///
/// What a file has twice is taken once; if only the target differs, each has its own key.
final class UnitKeys {

    /// Begins the keys of units that came from outside.
    static final String PREFIX = "tmx:";

    private static final int HASH_BYTES = 15;
    private static final int MOST_OF_NAME = 40;

    private final MessageDigest digest;
    private final LongSet seen = new LongSet();

    UnitKeys() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The key of the file's next unit; none when the file had the very same before.
    ///
    /// @param own the key that this memory has written down, `""` for none
    Optional<String> of(KnownUnit unit, String own) {
        if (!own.isEmpty()) {
            return seen.add(number(hash(own))) ? Optional.of(own) : Optional.empty();
        }
        byte[] whole = hash(
                unit.tuid(),
                unit.source(),
                unit.target(),
                unit.context().previous(),
                unit.context().next());
        if (!seen.add(number(whole))) {
            return Optional.empty();
        }
        if (unit.tuid().isEmpty()) {
            return Optional.of(PREFIX + text(whole));
        }
        byte[] named = hash(unit.tuid(), unit.source());
        if (!seen.add(number(named))) {
            return Optional.of(PREFIX + text(whole));
        }
        return Optional.of(PREFIX + nearby(unit.tuid()) + text(named));
    }

    /// Names that follow each other give keys that do: a database writes neighbours with less work.
    private static String nearby(String tuid) {
        return tuid.length() <= MOST_OF_NAME ? tuid + ":" : "";
    }

    private byte[] hash(String... texts) {
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            digest.update(bytes);
        }
        return digest.digest();
    }

    private static long number(byte[] hash) {
        return ByteBuffer.wrap(hash).getLong(HASH_BYTES + 1);
    }

    private static String text(byte[] hash) {
        byte[] some = new byte[HASH_BYTES];
        System.arraycopy(hash, 0, some, 0, HASH_BYTES);
        return Base64.getUrlEncoder().encodeToString(some);
    }
}
