package org.ura.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.Approvals;
import org.ura.project.DeedResult;
import org.ura.project.Hits;
import org.ura.project.Repeated;
import org.ura.project.SaveResult;
import org.ura.project.SegmentRow;

/// Puts what the services say into what the editor is told.
///
/// @param texts gives the sentence of a key with its places filled
record Answers(Desk desk, Caller caller, long documentId, BiFunction<String, List<Object>, String> texts) {

    /// A refusal, as when the document was deleted meanwhile, is an answer too: nothing is to be tried again.
    Answer told(Supplier<Answer> act) {
        try {
            return act.get();
        } catch (Refused refused) {
            return new Answer.Rejected(texts.apply(refused.key(), refused.args()));
        }
    }

    /// What a deed's result is to the editor; a refusal is an answer too.
    DeedAnswer done(Supplier<DeedResult> deed) {
        try {
            return switch (deed.get()) {
                case DeedResult.Done(long id, int changed, int passedOver, List<SegmentRow> ignored) ->
                    new DeedAnswer.Done(id, changed, passedOver, progress());
                case DeedResult.Conflict(SegmentRow current) ->
                    new DeedAnswer.Rejected(
                            texts.apply("editor.deedConflict", List.of(current.number(), current.changedBy())));
                case DeedResult.Rejected(String key, List<Object> args) ->
                    new DeedAnswer.Rejected(texts.apply(key, args));
            };
        } catch (Refused refused) {
            return new DeedAnswer.Rejected(texts.apply(refused.key(), refused.args()));
        }
    }

    /// What a replacement would change; a refusal is an answer too.
    HitsAnswer hits(Supplier<Hits> preview) {
        try {
            return new HitsAnswer.Found(preview.get());
        } catch (Refused refused) {
            return new HitsAnswer.Rejected(texts.apply(refused.key(), refused.args()));
        }
    }

    /// What would be approved; a refusal is an answer too.
    ApprovalsAnswer approvals(Supplier<Approvals> preview) {
        try {
            return new ApprovalsAnswer.Found(preview.get());
        } catch (Refused refused) {
            return new ApprovalsAnswer.Rejected(texts.apply(refused.key(), refused.args()));
        }
    }

    /// The answer to an act on a text. `next` is where the act leads.
    Answer answer(SaveResult result, Optional<Answer.Next> next) {
        return switch (result) {
            case SaveResult.Saved(SegmentRow row, Repeated repeated, long deed) ->
                new Answer.Saved(RowData.of(row), progress(), row.changedAt(), repeated, deed, next.orElse(null));
            case SaveResult.Conflict(SegmentRow current) -> new Answer.Conflict(RowData.of(current));
            case SaveResult.Merged(SegmentRow into, String was) -> new Answer.Merged(RowData.of(into), was);
            case SaveResult.Rejected(String key, List<Object> args) -> new Answer.Rejected(texts.apply(key, args));
        };
    }

    ProgressData progress() {
        return ProgressData.of(
                desk.catalogue().document(caller, documentId).progress(),
                desk.reviews().rulesOf(caller, documentId).workflow());
    }
}
