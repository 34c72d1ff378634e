package org.ura.project;

import java.time.Instant;
import org.ura.people.PersonInfo;
import org.ura.people.Right;

/// Who acts on a segment, when, and in which project.
record Hand(PersonInfo person, Instant at, long projectId) {

    boolean mayReview() {
        return person.role().may(Right.REVIEW);
    }
}
