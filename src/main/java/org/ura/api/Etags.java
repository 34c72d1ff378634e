package org.ura.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Entity tags: a version that somebody saw, `"v7"`, or where there is no version what was seen itself, as its
/// fingerprint.
@Component
class Etags {

    private static final int LENGTH = 32;

    private final JsonMapper json;

    Etags(JsonMapper json) {
        this.json = json;
    }

    static String of(long version) {
        return "\"v" + version + "\"";
    }

    String of(Object view) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(json.writeValueAsString(view).getBytes(StandardCharsets.UTF_8));
            return "\"" + HexFormat.of().formatHex(digest).substring(0, LENGTH) + "\"";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Whether `If-Match` names this tag. A weak tag matches nothing (RFC 9110, 13.1.1).
    static boolean match(String ifMatch, String etag) {
        return ifMatch.strip().equals("*")
                || Arrays.stream(ifMatch.split(",")).map(String::strip).anyMatch(etag::equals);
    }

    /// An answer with the tag of its version.
    static <T> ResponseEntity<T> answer(T view, long version) {
        return ResponseEntity.ok().eTag(of(version)).body(view);
    }

    /// An answer with the tag of itself.
    <T> ResponseEntity<T> answer(T view) {
        return ResponseEntity.ok().eTag(of(view)).body(view);
    }
}
