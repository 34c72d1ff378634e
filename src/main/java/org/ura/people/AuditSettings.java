package org.ura.people;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long the record is kept.
///
/// @param kept a period such as `2y` or `90d`, at least a day
@ConfigurationProperties("ura.audit")
record AuditSettings(@DefaultValue("2y") Period kept) {

    AuditSettings {
        if (kept.toTotalMonths() < 0 || kept.getDays() < 0 || kept.isZero()) {
            throw new IllegalArgumentException("ura.audit.kept is no time to keep anything: " + kept);
        }
    }
}
