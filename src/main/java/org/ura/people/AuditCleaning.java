package org.ura.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes away what the record has kept long enough.
@Component
class AuditCleaning {

    private static final Logger log = LoggerFactory.getLogger(AuditCleaning.class);

    private final AuditSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    AuditCleaning(AuditSettings settings, JdbcClient jdbc, Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    @Scheduled(initialDelay = 10, fixedDelay = 12 * 60, timeUnit = TimeUnit.MINUTES)
    public void clean() {
        OffsetDateTime end = clock.instant().atOffset(ZoneOffset.UTC).minus(settings.kept());
        int gone = jdbc.sql("delete from audit_entry where noted_at < ?")
                .param(end)
                .update();
        if (gone > 0) {
            log.info("{} lines of the record were kept long enough, until {}", gone, end.toLocalDate());
        }
    }
}
