package org.ura.ui.editor;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ura.memory.Match;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.DocumentInfo;
import org.ura.project.Edit;
import org.ura.project.Filter;
import org.ura.project.Origin;
import org.ura.project.Repeated;
import org.ura.project.SaveResult;
import org.ura.project.SegmentPage;
import org.ura.project.SegmentRow;
import org.ura.project.Window;
import org.ura.text.WordDiff;
import org.ura.ui.Texts;

/// The server's half of the editor in `frontend/editor/ura-editor.ts`. It keeps no rows and no text, only which rows
/// are shown; the services decide whether an act is allowed.
@Tag("ura-editor")
@JsModule("./editor/ura-editor.ts")
class SegmentEditor extends Component implements HasSize {

    private final Desk desk;
    private final Caller caller;
    private final long documentId;
    private Shown shown = Shown.ALL;

    SegmentEditor(Desk desk, Caller caller, DocumentInfo document, boolean reviewer, Texts texts) {
        this.desk = desk;
        this.caller = caller;
        this.documentId = document.id();
        getElement().setPropertyMap("texts", texts.under("editor.", getLocale()));
        getElement().setPropertyBean("progress", ProgressData.of(document.progress()));
        getElement().setProperty("reviewer", reviewer);
        getElement().setProperty("person", caller.personId());
        getElement().setProperty("document", documentId);
        setSizeFull();
    }

    /// Says at which segment to begin, by its number.
    void startAt(int number) {
        getElement().setProperty("start", Shown.ALL.indexOf(number));
    }

    /// Puts something among the buttons above the rows.
    void addAction(Component action) {
        action.getElement().setAttribute("slot", "actions");
        getElement().appendChild(action.getElement());
    }

    @ClientCallable
    PageData fetch(int from, int count, String filterName) {
        Filter filter = Filter.valueOf(filterName);
        if (from == 0) {
            shown = filter == Filter.ALL
                    ? Shown.ALL
                    : new Shown(filter, desk.editing().numbers(caller, documentId, filter));
        }
        if (shown.all()) {
            SegmentPage page = desk.editing().rows(caller, documentId, new Window(from, count, Filter.ALL));
            return new PageData(page.total(), rows(page.rows()));
        }
        List<SegmentRow> rows = desk.editing().rowsAt(caller, documentId, shown.range(from, count));
        return new PageData(shown.numbers().length, rows(rows));
    }

    /// Keeps a text.
    @ClientCallable
    Answer save(long id, long version, String target, int score) {
        return told(() ->
                answer(desk.editing().save(caller, id, edit(version, target, score)), target, Optional.empty()));
    }

    @ClientCallable
    Answer confirm(long id, long version, String target, int score) {
        return told(() -> {
            SaveResult result = desk.editing().confirm(caller, id, edit(version, target, score));
            return answer(result, target, next(result, false));
        });
    }

    @ClientCallable
    Answer approve(long id, long version, String target, int score) {
        return told(() -> {
            SaveResult result = desk.reviewing().approve(caller, id, edit(version, target, score));
            return answer(result, target, next(result, true));
        });
    }

    @ClientCallable
    Answer giveBack(long id, long version, String reason) {
        return told(() -> {
            SaveResult result = desk.reviewing().giveBack(caller, id, version, reason);
            return answer(result, "", next(result, true));
        });
    }

    @ClientCallable
    List<Match> matches(long id) {
        return desk.matches(caller, id);
    }

    /// A refusal, as when the document was deleted meanwhile, is an answer too: nothing is to be tried again.
    private Answer told(Supplier<Answer> act) {
        try {
            return act.get();
        } catch (Refused refused) {
            return new Answer.Rejected(
                    getTranslation(refused.key(), refused.args().toArray()));
        }
    }

    private static Edit edit(long version, String target, int score) {
        return new Edit(version, target, score == 0 ? Origin.TYPED : Origin.memory(score));
    }

    private Optional<Answer.Next> next(SaveResult result, boolean review) {
        if (!(result instanceof SaveResult.Saved(SegmentRow row, Repeated ignored))) {
            return Optional.empty();
        }
        Optional<Integer> number = review
                ? desk.nextWaiting(caller, documentId, row.number())
                : desk.nextOpen(caller, documentId, row.number());
        int index = number.map(shown::indexOf).orElse(-1);
        if (index < 0) {
            return Optional.of(new Answer.Next(-1, List.of()));
        }
        return Optional.of(new Answer.Next(index, desk.matchesAt(caller, documentId, number.orElseThrow())));
    }

    private Answer answer(SaveResult result, String target, Optional<Answer.Next> next) {
        return switch (result) {
            case SaveResult.Saved(SegmentRow row, Repeated ignored) ->
                new Answer.Saved(
                        RowData.of(row),
                        ProgressData.of(
                                desk.catalogue().document(caller, documentId).progress()),
                        row.changedAt(),
                        next.orElse(null));
            case SaveResult.Conflict(SegmentRow current) ->
                new Answer.Conflict(RowData.of(current), WordDiff.between(current.target(), target));
            case SaveResult.Rejected(String key, List<Object> args) ->
                new Answer.Rejected(getTranslation(key, args.toArray()));
        };
    }

    private static List<RowData> rows(List<SegmentRow> rows) {
        return rows.stream().map(RowData::of).toList();
    }

    /// Some rows, as the browser's editor takes them; the shape is `Page` in `types.ts`.
    ///
    /// @param total how many rows are shown in all
    record PageData(int total, List<RowData> rows) {}
}
