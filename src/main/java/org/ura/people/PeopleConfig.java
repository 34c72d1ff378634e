package org.ura.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration
class PeopleConfig {

    private static final Logger log = LoggerFactory.getLogger(PeopleConfig.class);

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    /// How people sign in to the screens: with their password.
    @Bean
    SigningIn passwordSignIn(
            Persons persons,
            Tokens tokens,
            FailedSignIns failures,
            RecentSignIns recent,
            LastSignIns last,
            PasswordEncoder encoder) {
        return new SigningIn(persons, tokens, failures, recent, last, encoder, false);
    }

    /// How programs sign in to the REST interface: with a password or an access token.
    @Bean
    SigningIn programSignIn(
            Persons persons,
            Tokens tokens,
            FailedSignIns failures,
            RecentSignIns recent,
            LastSignIns last,
            PasswordEncoder encoder) {
        return new SigningIn(persons, tokens, failures, recent, last, encoder, true);
    }

    /// Runs before the workbench answers its first request. A name or a password that cannot be taken
    /// stops the start, since nobody could sign in.
    @Bean
    SmartInitializingSingleton firstAdministrator(PeopleSettings settings, Accounts accounts) {
        return () -> {
            String name = settings.name();
            String password = settings.password();
            if (name != null && !name.isBlank() && password != null && accounts.none()) {
                log.info("first administrator: {}", create(accounts, name, password));
            }
        };
    }

    private static String create(Accounts accounts, String name, String password) {
        try {
            return accounts.createFirst(name, password).name();
        } catch (Refused refused) {
            throw new IllegalStateException(
                    "URA_ADMIN_NAME needs 1 to 60 letters, digits, spaces or . - _ @ + and URA_ADMIN_PASSWORD at least 8"
                            + " characters (and at most 72 bytes)",
                    refused);
        }
    }
}
