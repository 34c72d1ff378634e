package org.ura.ui.editor;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.CommentInfo;
import org.ura.project.Commenting;
import org.ura.project.Mentionable;

/// Passes on what a person says about segments, and puts what the service says into what the editor is told.
///
/// @param texts gives the sentence of a key with its places filled
record CommentAnswers(
        Commenting commenting, Caller caller, long documentId, BiFunction<String, List<Object>, String> texts) {

    CommentAnswer of(long segmentId) {
        return told(() -> commenting.comments(caller, segmentId));
    }

    CommentAnswer comment(long segmentId, String text, CommentData.@Nullable Words words) {
        return told(() -> commenting.comment(caller, segmentId, CommentData.written(text, words)));
    }

    CommentAnswer change(long id, long version, String text) {
        return told(() -> commenting.change(caller, id, version, text));
    }

    CommentAnswer delete(long id) {
        return told(() -> commenting.delete(caller, id));
    }

    CommentAnswer resolve(long id, boolean resolved) {
        return told(() -> commenting.resolve(caller, id, resolved));
    }

    /// Who can be spoken to; nobody when the person may not see the document any more.
    List<Mentionable> mentionable() {
        try {
            return commenting.mentionable(caller, documentId);
        } catch (Refused gone) {
            return List.of();
        }
    }

    /// A refusal is an answer too: nothing is to be tried again.
    private CommentAnswer told(Supplier<List<CommentInfo>> act) {
        try {
            return new CommentAnswer.Thread(
                    act.get().stream().map(CommentData::of).toList());
        } catch (Refused refused) {
            return new CommentAnswer.Rejected(texts.apply(refused.key(), refused.args()));
        }
    }
}
