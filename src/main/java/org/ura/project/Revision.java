package org.ura.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// What a segment was after one act. Written once and never changed.
@Entity
@Immutable
class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long segmentId;

    /// Where the segment is, for the activity of documents and projects.
    private long documentId;

    private long projectId;
    private long version;
    private long madeBy;
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Enumerated(EnumType.STRING)
    private Origin.Kind origin;

    private int matchPercent;

    @Enumerated(EnumType.STRING)
    private State state;

    private String target;
    private String reason;

    /// Whether it was given back then; the reason is with the act that did so.
    private boolean returned;

    /// The source, when the act has changed it.
    private @Nullable String source;

    /// What the file is called that the act has merged back.
    private @Nullable String fileName;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Revision() {}

    Revision(Segment segment, Act act, boolean sourceChanged, Hand hand) {
        this.segmentId = segment.id();
        this.documentId = segment.documentId();
        this.projectId = hand.projectId();
        this.version = segment.version();
        this.madeBy = hand.person().id();
        this.madeAt = hand.at();
        this.act = act;
        this.origin = segment.origin().kind();
        this.matchPercent = segment.origin().percent();
        this.state = segment.state();
        this.target = segment.target();
        this.returned = segment.returned();
        this.reason = act == Act.RETURNED ? segment.reason() : "";
        this.source = sourceChanged ? segment.source() : null;
    }

    /// The same act, by merging back a file of this name.
    Revision from(String mergedFile) {
        fileName = mergedFile;
        return this;
    }

    Act act() {
        return act;
    }

    long segmentId() {
        return segmentId;
    }

    /// The source, when the act has changed it.
    @Nullable
    String source() {
        return source;
    }
}
