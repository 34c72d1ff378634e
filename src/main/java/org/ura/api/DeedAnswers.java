package org.ura.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.ura.project.DeedResult;
import org.ura.project.SegmentRow;

/// What an act over several segments answers: 200 with what it did, 409, or 412 for a version that came in
/// `If-Match`, with the row that is stored, or 422 with the rule that stands against it.
@Component
class DeedAnswers {

    private final Wording wording;

    DeedAnswers(Wording wording) {
        this.wording = wording;
    }

    ResponseEntity<?> of(DeedResult result, @Nullable String ifMatch) {
        return switch (result) {
            case DeedResult.Done(long deed, int changed, int passedOver, var rows) ->
                ResponseEntity.ok(new DeedView(
                        deed,
                        changed,
                        passedOver,
                        rows.stream().map(SegmentView::of).toList()));
            case DeedResult.Conflict(SegmentRow current) -> {
                if (ifMatch != null) {
                    throw new Stale(SegmentView.of(current), Etags.of(current.version()));
                }
                ProblemDetail problem = wording.problem(HttpStatus.CONFLICT, "problem.conflict");
                problem.setProperty("current", SegmentView.of(current));
                yield ResponseEntity.of(problem).build();
            }
            case DeedResult.Rejected(String key, List<Object> args) ->
                ResponseEntity.of(wording.problem(HttpStatus.UNPROCESSABLE_CONTENT, key, args))
                        .build();
        };
    }

    /// @param deed by which it can be undone, 0 when nothing was changed
    /// @param changed how many segments were changed
    /// @param passedOver how many were left as they were, since somebody has changed them meanwhile
    /// @param segments those of the document that were changed, as they are now; at most 1,000
    record DeedView(long deed, int changed, int passedOver, List<SegmentView> segments) {}
}
