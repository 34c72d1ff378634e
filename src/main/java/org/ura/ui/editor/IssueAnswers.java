package org.ura.ui.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ura.assessment.Dimension;
import org.ura.assessment.IssueInfo;
import org.ura.assessment.IssueKind;
import org.ura.assessment.Marking;
import org.ura.assessment.NewIssue;
import org.ura.assessment.Severity;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.Passage;
import org.ura.project.Side;

/// Passes on what a reviewer marks in segments, and puts what the service says into what the editor is told.
///
/// @param manager whether the person may take back what others have marked
/// @param texts gives the sentence of a key with its places filled
record IssueAnswers(Marking marking, Caller caller, boolean manager, BiFunction<String, List<Object>, String> texts) {

    /// What can be wrong, by dimension; the shape is `Dimension` in `assessing.ts`.
    static List<Map<String, Object>> typology() {
        return Arrays.stream(Dimension.values())
                .map(dimension -> Map.<String, Object>of("id", dimension.id(), "kinds", kinds(dimension)))
                .toList();
    }

    private static List<String> kinds(Dimension dimension) {
        return Arrays.stream(IssueKind.values())
                .filter(kind -> kind.dimension() == dimension && !kind.id().equals(dimension.id()))
                .map(IssueKind::id)
                .toList();
    }

    IssueAnswer of(long segmentId) {
        return told(() -> marking.issues(caller, segmentId));
    }

    IssueAnswer mark(
            long segmentId,
            long version,
            String type,
            String severity,
            String note,
            CommentData.@Nullable Words words) {
        return told(() -> {
            Passage passage = words == null
                    ? null
                    : new Passage(Side.valueOf(words.side()), words.from(), words.to(), words.quote());
            return marking.mark(
                    caller, segmentId, new NewIssue(version, IssueKind.of(type), Severity.of(severity), passage, note));
        });
    }

    IssueAnswer withdraw(long id) {
        return told(() -> marking.withdraw(caller, id));
    }

    /// A refusal is an answer too: nothing is to be tried again.
    private IssueAnswer told(Supplier<List<IssueInfo>> act) {
        try {
            return new IssueAnswer.Issues(act.get().stream().map(this::data).toList());
        } catch (Refused refused) {
            return new IssueAnswer.Rejected(texts.apply(refused.key(), refused.args()));
        }
    }

    private IssueAnswer.IssueData data(IssueInfo issue) {
        Passage passage = issue.passage();
        return new IssueAnswer.IssueData(
                issue.id(),
                issue.kind().id(),
                issue.severity().word(),
                passage == null
                        ? null
                        : new CommentData.Words(passage.side().name(), passage.from(), passage.to(), passage.quote()),
                issue.note(),
                issue.markedBy().name(),
                issue.markedAt(),
                manager || issue.markedBy().id() == caller.personId());
    }
}
