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

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Revision() {}

    Revision(Segment segment, Act act, Origin origin, Hand hand) {
        this.segmentId = segment.id();
        this.version = segment.version();
        this.madeBy = hand.person().id();
        this.madeAt = hand.at();
        this.act = act;
        this.origin = origin.kind();
        this.matchPercent = origin.percent();
        this.state = segment.state();
        this.target = segment.target();
        this.reason = act == Act.RETURNED ? segment.reason() : "";
    }

    Act act() {
        return act;
    }
}
