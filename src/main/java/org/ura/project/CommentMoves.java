package org.ura.project;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sees to it that comments are seen where their segment has gone. Both are called while the document is locked.
@Component
class CommentMoves {

    private final JdbcClient jdbc;

    CommentMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The segment was merged: all that is said about it is said about the other one from now on.
    void follow(long segmentId, long into) {
        jdbc.sql("update comment set segment_id = ? where segment_id = ?")
                .params(into, segmentId)
                .update();
    }

    /// The segment is in the document again: what was written on it, and on those that had been merged into it
    /// before, comes back.
    void comeBack(long segmentId) {
        jdbc.sql("""
                        update comment set segment_id = :segment where home_id in (
                            with recursive below (id) as (
                                select s.id from segment s where s.id = :segment
                                union all
                                select m.id from segment m join below b on m.merged_into = b.id)
                            select id from below)""").param("segment", segmentId).update();
    }
}
