package org.ura.project;

import java.time.Instant;
import org.ura.people.PersonInfo;
import org.ura.people.Right;

/// Who acts on a segment, when, in which project and under which rules of it.
record Hand(PersonInfo person, Instant at, long projectId, ReviewRules rules) {

    boolean mayReview() {
        return person.role().may(Right.REVIEW);
    }
}
