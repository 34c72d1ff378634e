package org.ura.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.ura.project.SaveResult;

/// What a save, a confirmation or a decision answers: 200 with the new version, 409 with the row that is
/// stored, or 422 with the rule that stands against it.
@Component
class SaveAnswers {

    private final Wording wording;

    SaveAnswers(Wording wording) {
        this.wording = wording;
    }

    /// @param ifMatch where the version came from, if it did not stand in the body: a stale one is 412 then
    ResponseEntity<?> of(SaveResult result, @Nullable String ifMatch) {
        return switch (result) {
            case SaveResult.Saved(var row, var ignored, long deed) ->
                ResponseEntity.ok()
                        .eTag(Etags.of(row.version()))
                        .body(new Stored(
                                row.version(),
                                row.state().word(),
                                row.returned(),
                                row.approval().lostTo(),
                                deed));
            case SaveResult.Conflict(var current) -> {
                if (ifMatch != null) {
                    throw new Stale(SegmentView.of(current), Etags.of(current.version()));
                }
                ProblemDetail problem = wording.problem(HttpStatus.CONFLICT, "problem.conflict");
                problem.setProperty("current", SegmentView.of(current));
                yield ResponseEntity.of(problem).build();
            }
            case SaveResult.Merged(var into, var ignored) -> {
                ProblemDetail problem = wording.problem(HttpStatus.UNPROCESSABLE_CONTENT, "rejected.merged");
                problem.setProperty("current", SegmentView.of(into));
                yield ResponseEntity.of(problem).build();
            }
            case SaveResult.Rejected(var key, var args) ->
                ResponseEntity.of(wording.problem(HttpStatus.UNPROCESSABLE_CONTENT, key, args))
                        .build();
        };
    }

    /// @param approvalLostTo who has changed the text after it was approved, or empty
    /// @param deed by which a reviewer's decision can be undone, 0 for anything else
    record Stored(long version, String state, boolean returned, String approvalLostTo, long deed) {}
}
