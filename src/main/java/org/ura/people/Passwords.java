package org.ura.people;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Which passwords are taken, and how they are kept.
@Component
class Passwords {

    private static final int SHORTEST = 8;
    /// What BCrypt looks at, in bytes.
    private static final int LONGEST = 72;

    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /// The hash to keep. Throws [Refused] for a password that is too short or would be cut off.
    String hash(String password) {
        if (password.length() < SHORTEST || password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw Refused.invalid("refused.password", SHORTEST);
        }
        return Objects.requireNonNull(encoder.encode(password));
    }

    /// The hash of a password that nobody knows, for who signs in elsewhere.
    String unknown() {
        return hash(Secrets.random());
    }

    boolean match(String password, Person person) {
        return encoder.matches(password, person.passwordHash());
    }
}
