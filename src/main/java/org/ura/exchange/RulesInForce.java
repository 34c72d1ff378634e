package org.ura.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ura.language.Srx;
import org.ura.language.SrxRules;
import org.ura.people.Refused;

/// The row of `segmentation_rules`.
@Component
class RulesInForce {

    private static final int LONGEST = 1_000_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    RulesInForce(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    SrxRules now() {
        return info().rules();
    }

    SegmentationInfo info() {
        return jdbc.sql("select r.version, r.srx, r.changed_at, p.name from segmentation_rules r"
                        + " left join person p on p.id = r.changed_by where r.id = 1")
                .query((row, number) -> info(row))
                .single();
    }

    /// Puts other rules in force, unless somebody did so since `version`. Throws [Refused].
    void change(long personId, long version, SrxRules rules) {
        int changed = jdbc.sql("update segmentation_rules set version = version + 1, srx = :srx, changed_by = :by,"
                        + " changed_at = :at where id = 1 and version = :version")
                .param("srx", rules.equals(SrxRules.builtIn()) ? "" : srx(rules))
                .param("by", personId)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("version", version)
                .update();
        if (changed == 0) {
            throw Refused.clash("refused.rulesChanged");
        }
    }

    private static SegmentationInfo info(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("changed_at", OffsetDateTime.class);
        String by = row.getString("name");
        return new SegmentationInfo(
                rules(row.getString("srx")),
                row.getLong("version"),
                at == null || by == null
                        ? Optional.empty()
                        : Optional.of(new SegmentationInfo.Change(by, at.toInstant())));
    }

    private static SrxRules rules(String srx) {
        if (srx.isEmpty()) {
            return SrxRules.builtIn();
        }
        return Srx.read(srx.getBytes(StandardCharsets.UTF_8)).rules();
    }

    private static String srx(SrxRules rules) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Srx.write(rules, out);
        String srx = out.toString(StandardCharsets.UTF_8);
        if (srx.length() > LONGEST) {
            throw Refused.invalid("rule.tooMuch", LONGEST);
        }
        return srx;
    }
}
