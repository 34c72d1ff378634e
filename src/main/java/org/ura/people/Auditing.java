package org.ura.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reading the record of who did what, the latest first, a page at a time.
@Service
@Transactional(readOnly = true)
public class Auditing {

    /// The most lines that are given at once.
    public static final int MOST = 500;

    private static final String LINES = """
            select a.id, a.noted_at, a.kind, coalesce(a.person_id, 0) as person_id, a.person_name, a.way, a.subject,
              coalesce(a.subject_id, 0) as subject_id, coalesce(a.project_id, 0) as project_id, a.detail, a.address
            from audit_entry a
            where a.id < :before and a.noted_at >= :from and a.noted_at < :until
            """;

    private final Access access;
    private final JdbcClient jdbc;

    Auditing(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    /// The last `count` lines before the one with the id `before`; [Long#MAX_VALUE] begins with the latest.
    /// Needs the right to administer; throws [Refused], invalid, for a count that is not 1 to [#MOST].
    public List<AuditEntry> lines(Caller caller, AuditFilter filter, long before, int count) {
        access.require(caller, Right.ADMINISTER);
        return read(LINES, filter, before, count).query(Auditing::line).list();
    }

    /// The same of one project. The service that asks has asked for the caller's right already.
    public List<AuditEntry> linesOf(long projectId, AuditFilter filter, long before, int count) {
        return read(LINES + " and a.project_id = :project", filter, before, count)
                .param("project", projectId)
                .query(Auditing::line)
                .list();
    }

    private JdbcClient.StatementSpec read(String sql, AuditFilter filter, long before, int count) {
        if (count < 1 || count > MOST) {
            throw Refused.invalid("refused.window", MOST);
        }
        String person = filter.personId() == 0 ? "" : " and a.person_id = :person";
        String kinds = filter.kinds().isEmpty() ? "" : " and a.kind in (:kinds)";
        return jdbc.sql(sql + person + kinds + " order by a.id desc fetch first :count rows only")
                .param("before", before)
                .param("from", filter.from().atOffset(ZoneOffset.UTC))
                .param("until", filter.until().atOffset(ZoneOffset.UTC))
                .param("person", filter.personId())
                .param("kinds", filter.kinds().stream().map(Enum::name).toList())
                .param("count", count);
    }

    private static AuditEntry line(ResultSet row, int index) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                Objects.requireNonNull(row.getObject("noted_at", OffsetDateTime.class))
                        .toInstant(),
                AuditKind.valueOf(row.getString("kind")),
                row.getLong("person_id"),
                row.getString("person_name"),
                AuditWay.valueOf(row.getString("way")),
                row.getString("subject"),
                row.getLong("subject_id"),
                row.getLong("project_id"),
                row.getString("detail"),
                row.getString("address"));
    }
}
