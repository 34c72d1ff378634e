package org.ura.project;

/// How a project's translations are reviewed.
///
/// @param workflow how many reviews there are
/// @param ownWork whether people may approve what they have translated themselves, and give both of two approvals
public record ReviewRules(Workflow workflow, boolean ownWork) {

    /// One review, by somebody else.
    public static final ReviewRules STANDARD = new ReviewRules(Workflow.REVIEW, false);

    /// Whether an approved text waits for a second approval.
    boolean twice() {
        return workflow == Workflow.TWO_REVIEWS;
    }
}
