package org.ura.project;

/// Which segments of a document to show.
public enum Filter {
    /// Every one.
    ALL("true"),
    /// Those that a translator has work with: not confirmed, or returned.
    OPEN("(s.state = 'INITIAL' or s.returned)"),
    /// Those that wait for a reviewer: for the first review, or for the second where there are two.
    WAITING("(s.state = 'TRANSLATED' and not s.returned)"),
    /// Those that wait for the first of two reviews.
    FIRST_REVIEW("(s.state = 'TRANSLATED' and not s.returned)"),
    /// Those that wait for the second of two reviews.
    SECOND_REVIEW("s.state = 'REVIEWED'"),
    /// Those that a reviewer has returned.
    RETURNED("s.returned"),
    /// Those that a reviewer has approved, the final ones too.
    REVIEWED("s.state in ('REVIEWED', 'FINAL')");

    private final String condition;

    Filter(String condition) {
        this.condition = condition;
    }

    /// The condition in SQL, on the segment `s` of a project with this workflow.
    String condition(Workflow workflow) {
        return switch (this) {
            case WAITING, FIRST_REVIEW, SECOND_REVIEW ->
                switch (workflow) {
                    case TRANSLATION -> "false";
                    case REVIEW -> this == SECOND_REVIEW ? "false" : condition;
                    case TWO_REVIEWS ->
                        this == WAITING ? "(" + condition + " or " + SECOND_REVIEW.condition + ")" : condition;
                };
            case ALL, OPEN, RETURNED, REVIEWED -> condition;
        };
    }

    /// The condition for those of the waiting segments that this person may approve.
    static String waitingFor(ReviewRules rules, long person) {
        String waiting = WAITING.condition(rules.workflow());
        return rules.ownWork()
                ? waiting
                : waiting
                        + " and coalesce(s.translated_by, 0) <> %1$d and coalesce(s.written_by, 0) <> %1$d"
                                .formatted(person)
                        + " and (s.state <> 'REVIEWED' or coalesce(s.approved_by, 0) <> %d)".formatted(person);
    }

    /// How many segments pass in a project with this workflow.
    public int count(Progress progress, Workflow workflow) {
        return switch (this) {
            case ALL -> progress.total();
            case OPEN -> progress.initial() + progress.draft() + progress.returned();
            case WAITING -> progress.waiting(workflow);
            case FIRST_REVIEW -> workflow.reviewed() ? progress.translated() : 0;
            case SECOND_REVIEW -> workflow == Workflow.TWO_REVIEWS ? progress.reviewed() : 0;
            case RETURNED -> progress.returned();
            case REVIEWED -> progress.reviewed() + progress.finished();
        };
    }
}
