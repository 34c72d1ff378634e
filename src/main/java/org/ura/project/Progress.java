package org.ura.project;

/// How many segments are how far. Each segment counts once.
///
/// @param initial without any text
/// @param draft with text that nobody has confirmed
/// @param translated confirmed, and not approved yet
/// @param returned returned by a reviewer
/// @param reviewed approved
/// @param finished final
public record Progress(int initial, int draft, int translated, int returned, int reviewed, int finished) {

    /// No segments at all.
    public static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0);

    /// All segments.
    public int total() {
        return initial + draft + translated + returned + reviewed + finished;
    }

    /// The segments that no translator has to touch any more.
    public int confirmed() {
        return translated + reviewed + finished;
    }

    /// The segments that wait for a reviewer.
    public int waiting(Workflow workflow) {
        return switch (workflow) {
            case TRANSLATION -> 0;
            case REVIEW -> translated;
            case TWO_REVIEWS -> translated + reviewed;
        };
    }

    /// The segments that nobody has to touch any more.
    public int done(Workflow workflow) {
        return confirmed() - waiting(workflow);
    }

    /// Both counts together.
    public Progress plus(Progress other) {
        return new Progress(
                initial + other.initial,
                draft + other.draft,
                translated + other.translated,
                returned + other.returned,
                reviewed + other.reviewed,
                finished + other.finished);
    }
}
