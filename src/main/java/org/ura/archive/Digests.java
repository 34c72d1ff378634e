package org.ura.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The fingerprints of an archive's entries.
final class Digests {

    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
