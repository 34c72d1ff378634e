package org.ura.project;

import java.time.Instant;
import org.ura.people.PersonInfo;
import org.ura.people.Right;

/// Who acts on a segment, when, and under which rules of its project.
record Hand(PersonInfo person, Instant at, ReviewRules rules) {

    boolean mayReview() {
        return person.role().may(Right.REVIEW);
    }
}
