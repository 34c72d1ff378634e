package org.ura.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
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

    @Bean
    ApplicationRunner firstAdministrator(PeopleSettings settings, Accounts accounts) {
        return arguments -> {
            String name = settings.name();
            String password = settings.password();
            if (name != null && !name.isBlank() && password != null && accounts.none()) {
                log.info(
                        "first administrator: {}",
                        accounts.createFirst(name, password).name());
            }
        };
    }
}
