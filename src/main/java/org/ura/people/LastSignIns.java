package org.ura.people;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Notes when people sign in to the screens. Beside Hibernate, so that signing in never stands against
/// a change of the account.
@Component
class LastSignIns {

    private final JdbcClient jdbc;
    private final Clock clock;

    LastSignIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(Person person) {
        jdbc.sql("update person set last_sign_in_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), person.id())
                .update();
    }
}
