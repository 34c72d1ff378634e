package org.ura.project;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;

/// Talking about segments. Whoever may read a document reads what is said about it, whoever translates or
/// reviews may say something. Each act returns all comments of the segment as they are then, the oldest first.
@Service
@Transactional
public class Commenting {

    private static final int MOST_ASKED = 10_000;

    private final Reach reach;
    private final Access access;
    private final Numbers numbers;
    private final Comments comments;
    private final CommentRows rows;
    private final Rows segments;
    private final Storing storing;
    private final Involved involved;
    private final ApplicationEventPublisher events;

    Commenting(
            Reach reach,
            Access access,
            Numbers numbers,
            Comments comments,
            CommentRows rows,
            Rows segments,
            Storing storing,
            Involved involved,
            ApplicationEventPublisher events) {
        this.reach = reach;
        this.access = access;
        this.numbers = numbers;
        this.comments = comments;
        this.rows = rows;
        this.segments = segments;
        this.storing = storing;
        this.involved = involved;
        this.events = events;
    }

    /// What is said about a segment, or about the one that it was merged into. Needs the right to read.
    @Transactional(readOnly = true)
    public List<CommentInfo> comments(Caller caller, long segmentId) {
        reach.segment(caller, segmentId, Right.READ);
        return rows.of(segments.standing(segmentId));
    }

    /// What is said about segments of a document, by their ids, without who is spoken to; at most 10,000. Needs
    /// the right to read.
    @Transactional(readOnly = true)
    public Map<Long, List<CommentInfo>> about(Caller caller, long documentId, List<Long> segmentIds) {
        reach.document(caller, documentId, Right.READ);
        if (segmentIds.size() > MOST_ASKED) {
            throw Refused.invalid("refused.window", MOST_ASKED);
        }
        return rows.about(documentId, segmentIds);
    }

    /// Says something about a segment. Needs the right to translate; throws [Refused], invalid, for a text that
    /// is blank, too long or has control characters.
    public List<CommentInfo> comment(Caller caller, long segmentId, NewComment written) {
        Place place = reach.segment(caller, segmentId, Right.TRANSLATE);
        numbers.lock(List.of(place.documentId())); // the segment cannot be merged meanwhile
        Comment.Spot spot = new Comment.Spot(segmentId, segments.standing(segmentId), place.documentId());
        Comment comment = new Comment(spot, written, storing.hand(place));
        Set<Long> concerned = involved.with(comment.segmentId());
        Set<Long> mentioned = mention(place, comment);
        List<CommentInfo> all = told(place, comments.save(comment));
        tell(place, comment, mentioned, concerned);
        return all;
    }

    /// Gives one's own comment another text. Needs the right to translate; throws [Refused]: forbidden for the
    /// comment of somebody else, a clash when it has been changed since `version`, invalid as for a new one.
    public List<CommentInfo> change(Caller caller, long commentId, long version, String text) {
        Place place = place(caller, commentId);
        Comment comment = own(place, commentId);
        if (comment.change(version, text, storing.hand(place).at())) {
            Set<Long> mentioned = mention(place, comment);
            List<CommentInfo> all = told(place, comment);
            if (!mentioned.isEmpty()) {
                tell(place, comment, mentioned, Set.of());
            }
            return all;
        }
        return rows.of(comment.segmentId());
    }

    /// Takes one's own comment away. Needs the right to translate; throws [Refused], forbidden, for that of
    /// somebody else.
    public List<CommentInfo> delete(Caller caller, long commentId) {
        Place place = place(caller, commentId);
        Comment comment = own(place, commentId);
        comments.delete(comment);
        return told(place, comment);
    }

    /// Says that a comment, anybody's, needs no answer any more, or that it does again. Needs the right to translate.
    public List<CommentInfo> resolve(Caller caller, long commentId, boolean resolved) {
        Place place = place(caller, commentId);
        Comment comment = known(commentId);
        return comment.resolve(resolved, storing.hand(place)) ? told(place, comment) : rows.of(comment.segmentId());
    }

    /// The people who can see a document, by name. Needs the right to read.
    @Transactional(readOnly = true)
    public List<Mentionable> mentionable(Caller caller, long documentId) {
        return mentionable(reach.document(caller, documentId, Right.READ));
    }

    private List<Mentionable> mentionable(Place place) {
        return access.belonging(place.teamId()).stream()
                .map(person -> new Mentionable(person.id(), person.name()))
                .toList();
    }

    private Place place(Caller caller, long commentId) {
        return reach.segment(caller, rows.segmentOf(commentId), Right.TRANSLATE);
    }

    private Comment known(long commentId) {
        return comments.lock(commentId).orElseThrow(() -> Refused.unknown("refused.unknown"));
    }

    private Comment own(Place place, long commentId) {
        Comment comment = known(commentId);
        if (comment.writtenBy() != place.person().id()) {
            throw Refused.forbidden("refused.commentOfOther");
        }
        return comment;
    }

    /// Returns who is spoken to now and was not before.
    private Set<Long> mention(Place place, Comment comment) {
        return comment.mention(Mentions.in(comment.text(), mentionable(place)).stream()
                .map(Mention::personId)
                .collect(Collectors.toSet()));
    }

    private void tell(Place place, Comment comment, Set<Long> mentioned, Set<Long> concerned) {
        events.publishEvent(new Commented(
                place.documentId(), comment.segmentId(), place.person().id(), mentioned, concerned));
    }

    private List<CommentInfo> told(Place place, Comment comment) {
        comments.flush();
        events.publishEvent(new CommentsChanged(place.documentId(), comment.segmentId()));
        return rows.of(comment.segmentId());
    }
}
