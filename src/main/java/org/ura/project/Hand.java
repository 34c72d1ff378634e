package org.ura.project;

import java.time.Instant;
import org.ura.people.PersonInfo;
import org.ura.people.Right;

/// Who acts on a segment, and when.
record Hand(PersonInfo person, Instant at) {

    boolean mayReview() {
        return person.role().may(Right.REVIEW);
    }
}
