package org.ura.notices;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// When each person may be sent the next message.
@Component
class MailTurns {

    private final JdbcClient jdbc;

    MailTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean hasCome(long personId, Instant now) {
        return jdbc.sql("select next_at from mail_turn where person_id = ?")
                .param(personId)
                .query((row, index) -> row.getObject("next_at", OffsetDateTime.class))
                .optional()
                .map(next -> !next.toInstant().isAfter(now))
                .orElse(true);
    }

    /// How many messages in a row have failed.
    int tries(long personId) {
        return jdbc.sql("select tries from mail_turn where person_id = ?")
                .param(personId)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void next(long personId, Instant next, int tries) {
        int changed = jdbc.sql("update mail_turn set next_at = ?, tries = ? where person_id = ?")
                .params(NoticeRows.at(next), tries, personId)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into mail_turn (person_id, next_at, tries) values (?, ?, ?)")
                    .params(personId, NoticeRows.at(next), tries)
                    .update();
        }
    }
}
