package org.ura.project;

import java.util.List;

/// What a person has to do, over all their projects.
///
/// @param assignments what is assigned to them and not done, what is due first at the top
/// @param returned what came back to them: segments that they translated, or that are assigned to them
/// @param waiting segments that they may review, the most of them first
/// @param drafts segments that they left unconfirmed
/// @param addressed open comments in which they are spoken to, the newest first, at most
/// [#MOST_COMMENTS]
public record WorkAtHand(
        List<AssignmentInfo> assignments,
        List<Pile> returned,
        List<Pile> waiting,
        List<Pile> drafts,
        List<Addressed> addressed) {

    /// So many comments are shown.
    public static final int MOST_COMMENTS = 50;

    /// Whether there is nothing at all.
    public boolean nothing() {
        return assignments.isEmpty()
                && returned.isEmpty()
                && waiting.isEmpty()
                && drafts.isEmpty()
                && addressed.isEmpty();
    }
}
