package org.ura.project;

/// Which segments of a document to show.
public enum Filter {
    /// Every one.
    ALL("true"),
    /// Those that a translator has work with: not confirmed, or returned.
    OPEN("(s.state = 'INITIAL' or s.returned)"),
    /// Those that wait for a reviewer.
    WAITING("(s.state = 'TRANSLATED' and not s.returned)"),
    /// Those that a reviewer has returned.
    RETURNED("s.returned"),
    /// Those that a reviewer has approved, the final ones too.
    REVIEWED("s.state in ('REVIEWED', 'FINAL')");

    private final String condition;

    Filter(String condition) {
        this.condition = condition;
    }

    /// The condition in SQL, on the segment `s`.
    String condition() {
        return condition;
    }

    /// How many segments pass.
    public int count(Progress progress) {
        return switch (this) {
            case ALL -> progress.total();
            case OPEN -> progress.initial() + progress.draft() + progress.returned();
            case WAITING -> progress.translated();
            case RETURNED -> progress.returned();
            case REVIEWED -> progress.reviewed() + progress.finished();
        };
    }
}
