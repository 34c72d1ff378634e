package org.ura.project;

import org.ura.quality.Findings;

/// What becomes of a segment when all that a filter shows is approved at once.
public enum Verdict {
    /// It is approved.
    APPROVE,
    /// Left out: it has no text.
    EMPTY,
    /// Left out: nobody has confirmed it.
    DRAFT,
    /// Left out: a reviewer has returned it.
    RETURNED,
    /// Left out: nothing waits in it.
    APPROVED,
    /// Left out: it is the person's own work.
    OWN,
    /// Left out: the person gave its first approval, and somebody else gives the second.
    TWICE,
    /// Left out: the checks find something in it.
    FOUND;

    /// Judges a segment for a person.
    static Verdict of(Waiting segment, ReviewRules rules, long person) {
        if (Tagging.empty(segment.source(), segment.target())) {
            return EMPTY;
        }
        if (segment.state() == State.INITIAL) {
            return DRAFT;
        }
        if (segment.returned()) {
            return RETURNED;
        }
        boolean approved = segment.state() == State.REVIEWED;
        if (segment.state() == State.FINAL || approved && !rules.twice()) {
            return APPROVED;
        }
        if (!rules.ownWork() && segment.signed().ownTo(person, false)) {
            return OWN;
        }
        if (!rules.ownWork() && approved && segment.signed().approvedBy(person)) {
            return TWICE;
        }
        return Findings.any(segment.source(), segment.target()) ? FOUND : APPROVE;
    }
}
