package org.ura.ui.editor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.Compared;
import org.ura.project.History;
import org.ura.project.HistoryPage;

/// What the editor is told of a segment's history. What a person may not see any more is nothing.
record HistoryAnswers(History history, Caller caller) {

    /// How many acts are read at once.
    private static final int AT_ONCE = 50;

    /// The shape is `HistoryPage` in `revisions.ts`.
    HistoryPage page(long segmentId, long before) {
        try {
            return history.page(caller, segmentId, before, AT_ONCE);
        } catch (Refused gone) {
            return new HistoryPage(List.of(), false, "", false);
        }
    }

    List<ComparedData> comparison(long segmentId) {
        try {
            return history.comparison(caller, segmentId).stream()
                    .map(ComparedData::of)
                    .toList();
        } catch (Refused gone) {
            return List.of();
        }
    }

    /// The shape is `Compared` in `revisions.ts`.
    record ComparedData(
            String kind,
            String text,
            int percent,
            String by,
            @Nullable Instant at) {

        static ComparedData of(Compared compared) {
            return switch (compared) {
                case Compared.Offered(String text, int percent, boolean pretranslated) ->
                    new ComparedData(pretranslated ? "PRETRANSLATED" : "OFFERED", text, percent, "", null);
                case Compared.Decided(String text, var act, String by, Instant at) ->
                    new ComparedData(act.name(), text, 0, by, at);
            };
        }
    }
}
