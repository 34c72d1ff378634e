package org.ura.ui.editor;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.ura.memory.Concordance;
import org.ura.memory.ConcordanceFound;
import org.ura.memory.ConcordanceQuery;
import org.ura.memory.Match;
import org.ura.memory.Matching;
import org.ura.people.Accounts;
import org.ura.people.Caller;
import org.ura.people.OwnSettings;
import org.ura.project.Approving;
import org.ura.project.Catalogue;
import org.ura.project.Commenting;
import org.ura.project.Correcting;
import org.ura.project.Deeds;
import org.ura.project.Editing;
import org.ura.project.MemorySetup;
import org.ura.project.Repeating;
import org.ura.project.Replacing;
import org.ura.project.Reshaping;
import org.ura.project.ReviewSetup;
import org.ura.project.Reviewing;
import org.ura.project.Searching;
import org.ura.project.SegmentContext;
import org.ura.project.SegmentRow;

/// The services that the editor works with, in one place, and the look-ups that it makes of two of them.
///
/// @param catalogue documents and their progress
/// @param editing rows, saving, confirming
/// @param reviewing approving and returning
/// @param approving approving many at once
/// @param reviews how projects are reviewed
/// @param searching finding text
/// @param reshaping splitting and merging
/// @param correcting other sources
/// @param repeating filling repetitions
/// @param replacing replacing text
/// @param deeds undoing
/// @param commenting talking about segments
/// @param matching the memory
/// @param concordance the memory by its words
/// @param accounts who people are
/// @param memories which memories a project works with
/// @param settings what people have chosen for their screens
/// @param company who is where
@Service
record Desk(
        Catalogue catalogue,
        Editing editing,
        Reviewing reviewing,
        Approving approving,
        ReviewSetup reviews,
        Searching searching,
        Reshaping reshaping,
        Correcting correcting,
        Repeating repeating,
        Replacing replacing,
        Deeds deeds,
        Commenting commenting,
        Matching matching,
        Concordance concordance,
        Accounts accounts,
        MemorySetup memories,
        OwnSettings settings,
        Company company) {

    private static final int LOWEST_SCORE = 60;
    private static final int MOST_MATCHES = 9;
    private static final int MOST_BEHIND = 50;

    /// What the memories offer for a segment, best first.
    List<Match> matches(Caller caller, long segmentId) {
        SegmentContext context = editing.context(caller, segmentId);
        return matching.matches(caller, context.memories(), context.query(LOWEST_SCORE, MOST_MATCHES));
    }

    /// The units that stand behind a match of a segment, best first.
    List<Match> behind(Caller caller, long segmentId, long unitId) {
        SegmentContext context = editing.context(caller, segmentId);
        return matching.behind(caller, context.memories(), context.query(LOWEST_SCORE, MOST_BEHIND), unitId);
    }

    /// What the memory offers for the segment with this number, best first.
    List<Match> matchesAt(Caller caller, long documentId, int number) {
        SegmentRow row = editing.rowsAt(caller, documentId, new int[] {number}).getFirst();
        return matches(caller, row.id());
    }

    /// How words were translated before in the memory of a project.
    ConcordanceFound concordance(Caller caller, long projectId, ConcordanceQuery query) {
        return concordance.find(caller, memories.uses(caller, projectId), query);
    }

    /// The next segment to translate after the one with this number.
    Optional<Integer> nextOpen(Caller caller, long documentId, int number) {
        return editing.nextOpen(caller, documentId, number);
    }

    /// The next segment to review after the one with this number.
    Optional<Integer> nextWaiting(Caller caller, long documentId, int number) {
        return reviewing.nextWaiting(caller, documentId, number);
    }

    /// The number of the first segment that this person has work with: for a reviewer one that waits, otherwise, as
    /// for a translator, an open one. Empty when everything is done.
    Optional<Integer> firstToDo(Caller caller, long documentId, boolean reviewer) {
        Optional<Integer> waiting = reviewer ? nextWaiting(caller, documentId, 0) : Optional.empty();
        return waiting.or(() -> nextOpen(caller, documentId, 0));
    }
}
