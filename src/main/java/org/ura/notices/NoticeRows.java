package org.ura.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// The rows of notices.
@Component
class NoticeRows {

    private static final String NOTICE = """
        select n.id, n.kind, coalesce(p.name, '') as made_by, n.made_at, n.document_id, n.due_on, n.read_at
        from notice n left join person p on p.id = n.made_by
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(long personId, NewNotice notice, boolean mail) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
            insert into notice (person_id, kind, made_by, made_at, document_id, due_on, once, mail)
            values (:person, :kind, nullif(cast(:by as bigint), 0), :at, :document, :due, :once, :mail)\
            """)
                .param("person", personId)
                .param("kind", notice.kind().name())
                .param("by", notice.by())
                .param("at", now())
                .param("document", notice.documentId())
                .param("due", notice.due())
                .param("once", notice.once())
                .param("mail", mail)
                .update(key, "id");
        join(Objects.requireNonNull(key.getKeyAs(Long.class)), notice.segmentIds());
    }

    boolean told(long personId, String once) {
        return jdbc.sql("select count(*) from notice where person_id = ? and once = ?")
                        .params(personId, once)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// The unread notice of this kind, by the same person, on the same document, that is not older than
    /// `since`, the newest of them.
    Optional<Long> recent(long personId, NewNotice notice, Instant since) {
        return jdbc.sql("""
            select id from notice
            where person_id = ? and kind = ? and made_by = ? and document_id = ? and read_at is null
              and made_at >= ?
            order by made_at desc, id desc fetch first 1 rows only\
            """)
                .params(personId, notice.kind().name(), notice.by(), notice.documentId(), at(since))
                .query(Long.class)
                .optional();
    }

    Set<Long> segments(long noticeId) {
        return new HashSet<>(jdbc.sql("select segment_id from notice_segment where notice_id = ?")
                .param(noticeId)
                .query(Long.class)
                .list());
    }

    /// Makes a notice one of now, about these segments too.
    void renew(long noticeId, Set<Long> segmentIds, boolean mail) {
        jdbc.sql("update notice set made_at = ?, mail = ? where id = ?")
                .params(now(), mail, noticeId)
                .update();
        Set<Long> more = new HashSet<>(segmentIds);
        more.removeAll(segments(noticeId));
        join(noticeId, more);
    }

    private void join(long noticeId, Set<Long> segmentIds) {
        segmentIds.forEach(segment -> jdbc.sql("insert into notice_segment (notice_id, segment_id) values (?, ?)")
                .params(noticeId, segment)
                .update());
    }

    /// The documents that a person has notices of, with how many of them are unread.
    Map<Long, Integer> documents(long personId) {
        Map<Long, Integer> documents = new HashMap<>();
        jdbc.sql("""
            select document_id, sum(case when read_at is null then 1 else 0 end) as unread
            from notice where person_id = ? group by document_id\
            """).param(personId).query(row -> {
            documents.put(row.getLong("document_id"), row.getInt("unread"));
        });
        return documents;
    }

    /// The newest first, of these documents only.
    List<NoticeRow> page(long personId, Set<Long> documentIds, NoticePage wanted) {
        if (documentIds.isEmpty()) {
            return List.of();
        }
        NoticePage.Last last = wanted.last();
        return jdbc.sql(NOTICE + "where n.person_id = :person and n.document_id in (:documents)"
                        + (wanted.unread() ? " and n.read_at is null" : "")
                        + (last == null ? "" : " and (n.made_at < :at or n.made_at = :at and n.id < :last)")
                        + " order by n.made_at desc, n.id desc offset :from rows fetch first :count rows only")
                .param("person", personId)
                .param("documents", documentIds)
                .param("from", wanted.from())
                .param("count", wanted.count())
                .param("at", at(last == null ? Instant.EPOCH : last.at()))
                .param("last", last == null ? 0 : last.id())
                .query(NoticeRows::row)
                .list();
    }

    Optional<NoticeRow> one(long personId, long noticeId) {
        return jdbc.sql(NOTICE + "where n.person_id = ? and n.id = ?")
                .params(personId, noticeId)
                .query(NoticeRows::row)
                .optional();
    }

    /// The segments of these notices, by the notice.
    Map<Long, List<Long>> segments(Collection<Long> noticeIds) {
        Map<Long, List<Long>> segments = new HashMap<>();
        if (!noticeIds.isEmpty()) {
            jdbc.sql("select notice_id, segment_id from notice_segment where notice_id in (:ids)")
                    .param("ids", noticeIds)
                    .query(row -> {
                        segments.computeIfAbsent(row.getLong("notice_id"), id -> new ArrayList<>())
                                .add(row.getLong("segment_id"));
                    });
        }
        return segments;
    }

    /// Returns whether there was one that was unread.
    boolean read(long personId, long noticeId) {
        return jdbc.sql("update notice set read_at = ?, mail = false where person_id = ? and id = ? and"
                                + " read_at is null")
                        .params(now(), personId, noticeId)
                        .update()
                > 0;
    }

    boolean readAll(long personId) {
        return jdbc.sql("update notice set read_at = ?, mail = false where person_id = ? and read_at is null")
                        .params(now(), personId)
                        .update()
                > 0;
    }

    /// Removes what was read before this moment. Returns how many.
    int removeReadBefore(Instant moment) {
        return jdbc.sql("delete from notice where read_at < ?")
                .param(at(moment))
                .update();
    }

    /// Those who are to be sent something that was told before this moment.
    List<Long> awaitingMail(Instant before) {
        return jdbc.sql("select distinct person_id from notice where mail and read_at is null and made_at <= ?")
                .param(at(before))
                .query((row, index) -> row.getLong("person_id"))
                .list();
    }

    /// What a person is to be sent, the oldest first.
    List<NoticeRow> toMail(long personId) {
        return jdbc.sql(NOTICE + "where n.person_id = ? and n.mail and n.read_at is null order by n.made_at, n.id")
                .param(personId)
                .query(NoticeRows::row)
                .list();
    }

    void mailed(Collection<Long> noticeIds) {
        if (!noticeIds.isEmpty()) {
            jdbc.sql("update notice set mail = false where id in (:ids)")
                    .param("ids", noticeIds)
                    .update();
        }
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static NoticeRow row(ResultSet row, int index) throws SQLException {
        return new NoticeRow(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getLong("document_id"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("read_at") != null);
    }
}
