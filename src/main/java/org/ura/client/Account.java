package org.ura.client;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// Whom a workbench is to know one as.
///
/// @param name the sign-in name, without a colon
/// @param secret an access token, or while signing in a password
record Account(String name, String secret) {

    private static final String TOKEN = "ura_";

    /// Reads `NAME:TOKEN`.
    static Optional<Account> of(String text) {
        int colon = text.indexOf(':');
        return colon < 1 || colon == text.length() - 1
                ? Optional.empty()
                : Optional.of(new Account(text.substring(0, colon), text.substring(colon + 1)));
    }

    boolean hasToken() {
        return secret.startsWith(TOKEN);
    }

    /// The header that says so.
    String authorization() {
        byte[] bytes = (name + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return name;
    }
}
