package org.ura.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ura.people.Refused;

/// Reads comments, without entities.
@Component
class CommentRows {

    private static final String COMMENT = """
            select c.id, c.segment_id, c.side, c.span_from, c.span_to, c.quote, c.text, c.written_by,
                   w.name as author, c.created_at, c.changed_at, r.name as resolver, c.resolved_at, c.version
            from comment c join person w on w.id = c.written_by left join person r on r.id = c.resolved_by""";

    private final JdbcClient jdbc;

    CommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All that is said about a segment, and about those that were merged into it, the oldest first.
    List<CommentInfo> of(long segmentId) {
        Map<Long, List<Mentionable>> mentioned = mentioned(segmentId);
        return jdbc.sql("""
                        %s
                        where c.segment_id = ?
                        order by c.created_at, c.id""".formatted(COMMENT))
                .param(segmentId)
                .query((row, index) -> comment(row, mentioned.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /// What is said about segments of a document, the oldest first, without who is spoken to.
    Map<Long, List<CommentInfo>> about(long documentId, List<Long> segmentIds) {
        Map<Long, List<CommentInfo>> about = new HashMap<>();
        jdbc.sql(COMMENT + """

                        where c.document_id = :document
                          and c.segment_id in (select v from unnest(cast(:ids as bigint array)) k(v))
                        order by c.created_at, c.id""")
                .param("document", documentId)
                .param("ids", segmentIds.toArray(Long[]::new))
                .query((row, index) -> comment(row, List.of()))
                .list()
                .forEach(comment -> about.computeIfAbsent(comment.segmentId(), id -> new ArrayList<>())
                        .add(comment));
        return about;
    }

    /// The segment that a comment is seen on.
    long segmentOf(long commentId) {
        return jdbc.sql("select c.segment_id from comment c where c.id = ?")
                .param(commentId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> Refused.unknown("refused.unknown"));
    }

    private Map<Long, List<Mentionable>> mentioned(long segmentId) {
        Map<Long, List<Mentionable>> people = new HashMap<>();
        jdbc.sql("""
                        select m.comment_id, p.id, p.name
                        from comment c join comment_mention m on m.comment_id = c.id join person p on p.id = m.person_id
                        where c.segment_id = ?""").param(segmentId).query(row -> {
            people.computeIfAbsent(row.getLong("comment_id"), id -> new ArrayList<>())
                    .add(new Mentionable(row.getLong("id"), row.getString("name")));
        });
        return people;
    }

    private static CommentInfo comment(ResultSet row, List<Mentionable> mentioned) throws SQLException {
        String side = row.getString("side");
        String resolver = row.getString("resolver");
        String text = row.getString("text");
        return new CommentInfo(
                row.getLong("id"),
                row.getLong("segment_id"),
                side == null
                        ? null
                        : new Passage(
                                Side.valueOf(side),
                                row.getInt("span_from"),
                                row.getInt("span_to"),
                                row.getString("quote")),
                row.getLong("written_by"),
                row.getString("author"),
                text,
                Mentions.in(text, mentioned),
                Rows.instant(row, "created_at"),
                Rows.instant(row, "changed_at"),
                resolver == null ? null : new CommentInfo.Resolution(resolver, Rows.instant(row, "resolved_at")),
                row.getLong("version"));
    }
}
