package org.ura.project;

import java.util.Locale;

/// The way of a translation in a project, from its translator to its end.
public enum Workflow {
    /// It is done when it is translated: nobody reviews it.
    TRANSLATION,
    /// A reviewer approves it.
    REVIEW,
    /// A reviewer approves it, and then another one does: only then it is final.
    TWO_REVIEWS;

    /// Whether anybody reviews.
    public boolean reviewed() {
        return this != TRANSLATION;
    }

    /// The workflow as the REST interface writes it: `translation`, `review`, `two_reviews`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
