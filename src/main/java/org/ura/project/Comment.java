package org.ura.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.ura.people.Refused;

/// What somebody has said about a segment, or about some words of it. It is open until somebody resolves it.
@Entity
@DynamicUpdate // its segment may be merged meanwhile
class Comment {

    static final int LONGEST_TEXT = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    /// Where it is seen. [CommentMoves] changes it.
    @Column(updatable = false)
    private long segmentId;

    /// Where it was written.
    @Column(updatable = false)
    private long homeId;

    /// Where that is, for the activity of documents and projects.
    private long documentId;

    private long projectId;

    @Enumerated(EnumType.STRING)
    private @Nullable Side side;

    private int spanFrom;
    private int spanTo;
    private String quote;
    private String text;
    private long writtenBy;
    private Instant createdAt;
    private Instant changedAt;
    private @Nullable Long resolvedBy;
    private @Nullable Instant resolvedAt;
    private long version;

    @ElementCollection
    @CollectionTable(name = "comment_mention", joinColumns = @JoinColumn(name = "comment_id"))
    @Column(name = "person_id")
    private Set<Long> mentioned = new HashSet<>();

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Comment() {}

    /// A new one. The text is [#checked].
    Comment(Spot spot, NewComment written, Hand hand) {
        this.homeId = spot.homeId();
        this.segmentId = spot.segmentId();
        this.documentId = spot.documentId();
        this.projectId = hand.projectId();
        this.text = checked(written.text());
        this.quote = "";
        Passage passage = written.passage();
        if (passage != null) {
            this.side = passage.side();
            this.spanFrom = passage.from();
            this.spanTo = passage.to();
            this.quote = passage.quote();
        }
        this.writtenBy = hand.person().id();
        this.createdAt = hand.at();
        this.changedAt = hand.at();
    }

    /// A text as it is stored, line ends of any kind as `\n`. Throws [Refused], invalid, for one that cannot be
    /// taken.
    static String checked(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (plain.isEmpty()) {
            throw Refused.invalid("refused.commentBlank");
        }
        if (plain.length() > LONGEST_TEXT) {
            throw Refused.invalid("refused.commentTooLong", LONGEST_TEXT);
        }
        if (!Characters.allowed(plain)) {
            throw Refused.invalid("refused.commentCharacters");
        }
        return plain;
    }

    /// Gives it another text. The same text changes nothing; otherwise the person must have seen the present version.
    boolean change(long seen, String newText, Instant at) {
        String plain = checked(newText);
        if (plain.equals(text)) {
            return false;
        }
        if (seen != version) {
            throw Refused.clash("refused.commentChanged");
        }
        text = plain;
        changedAt = at;
        version++;
        return true;
    }

    /// Resolves it, or opens it again. Whoever resolved it first stays the one.
    boolean resolve(boolean resolved, Hand hand) {
        if (resolved == (resolvedAt != null)) {
            return false;
        }
        resolvedBy = resolved ? Long.valueOf(hand.person().id()) : null;
        resolvedAt = resolved ? hand.at() : null;
        return true;
    }

    /// Says who is spoken to in it. Returns those of them who were not before.
    Set<Long> mention(Set<Long> personIds) {
        Set<Long> more = new HashSet<>(personIds);
        more.removeAll(mentioned);
        mentioned.retainAll(personIds);
        mentioned.addAll(personIds);
        return more;
    }

    long id() {
        return id;
    }

    long segmentId() {
        return segmentId;
    }

    String text() {
        return text;
    }

    long writtenBy() {
        return writtenBy;
    }

    /// Where a comment is written.
    ///
    /// @param homeId the segment that it is written on
    /// @param segmentId the one that it is seen on: the same, or the one that it was merged into
    record Spot(long homeId, long segmentId, long documentId) {}
}
