package org.ura.project;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The comments that a deed has brought with it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeedComments {

    private final Comments comments;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    DeedComments(Comments comments, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.comments = comments;
        this.jdbc = jdbc;
        this.events = events;
    }

    /// Says something about segments, which are locked, in a person's name, unless it is said there already.
    void add(long deedId, List<Said> said, Hand hand) {
        List<Comment> written = new ArrayList<>();
        for (Said one : said) {
            if (isSaid(one)) {
                continue;
            }
            Segment segment = one.segment();
            Comment.Spot spot = new Comment.Spot(segment.id(), segment.id(), segment.documentId());
            written.add(comments.save(new Comment(spot, new NewComment(one.text(), null), hand)));
        }
        comments.flush();
        written.forEach(comment -> jdbc.sql("insert into deed_comment (deed_id, comment_id) values (?, ?)")
                .params(deedId, comment.id())
                .update());
        said.stream()
                .map(one -> new CommentsChanged(
                        one.segment().documentId(), one.segment().id()))
                .distinct()
                .forEach(events::publishEvent);
    }

    private boolean isSaid(Said one) {
        return jdbc.sql("select count(*) from comment c where c.segment_id = ? and c.text = ?")
                        .params(one.segment().id(), one.text())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Takes those of a deed away that are as it brought them. Returns how many.
    int takeAway(long deedId) {
        List<CommentsChanged> where = new ArrayList<>();
        List<Long> ids = jdbc.sql("""
                        select c.id, c.document_id, c.segment_id from deed_comment k join comment c on c.id = k.comment_id
                        where k.deed_id = ? and c.version = 0 and c.resolved_at is null
                          and c.document_id in (select d.id from document d where d.project_id is not null)""")
                .param(deedId)
                .query((row, index) -> {
                    where.add(new CommentsChanged(row.getLong("document_id"), row.getLong("segment_id")));
                    return row.getLong("id");
                })
                .list();
        ids.forEach(id -> jdbc.sql("delete from comment where id = ?").param(id).update());
        where.stream().distinct().forEach(events::publishEvent);
        return ids.size();
    }

    /// What is said about a segment.
    record Said(Segment segment, String text) {}
}
