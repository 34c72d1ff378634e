package org.ura.ui.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ura.memory.ConcordanceFound;
import org.ura.memory.ConcordanceQuery;
import org.ura.memory.Match;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.BinChanged;
import org.ura.project.Choice;
import org.ura.project.CommentsChanged;
import org.ura.project.Contributor;
import org.ura.project.DocumentChanged;
import org.ura.project.DocumentInfo;
import org.ura.project.Edit;
import org.ura.project.Filter;
import org.ura.project.HistoryPage;
import org.ura.project.Mentionable;
import org.ura.project.Origin;
import org.ura.project.ParagraphPage;
import org.ura.project.Repeated;
import org.ura.project.Replacement;
import org.ura.project.SaveResult;
import org.ura.project.Searching;
import org.ura.project.SegmentPage;
import org.ura.project.SegmentRow;
import org.ura.project.SegmentsChanged;
import org.ura.project.Window;
import org.ura.project.Workflow;
import org.ura.ui.Texts;

/// The server's half of the editor in `frontend/editor/ura-editor.ts`. It keeps no rows and no text, only which rows
/// are shown; the services decide whether an act is allowed.
@Tag("ura-editor")
@JsModule("./editor/ura-editor.ts")
class SegmentEditor extends Component implements HasSize {

    /// Beyond so many changed rows the editor reads anew what is in view.
    private static final int MOST_NEWS = 50;

    /// How many pairs a concordance shows.
    private static final int SHOWN = 50;

    private final Desk desk;
    private final Caller caller;
    private final long documentId;
    private final long projectId;
    private final Company company;
    private final Company.Visitor visitor;
    private final Answers answers;
    private final CommentAnswers comments;
    private final HistoryAnswers history;
    private final IssueAnswers issues;
    private Shown shown = Shown.ALL;
    private Sought sought = Sought.NOTHING;

    SegmentEditor(Desk desk, Caller caller, DocumentInfo document, boolean reviewer, Texts texts) {
        this.desk = desk;
        this.company = desk.company();
        this.caller = caller;
        this.visitor =
                new Company.Visitor(document.id(), desk.accounts().self(caller).name(), this::tell, this::tellOf);
        this.documentId = document.id();
        this.projectId = document.projectId();
        this.answers = new Answers(desk, caller, documentId, (key, args) -> getTranslation(key, args.toArray()));
        this.comments = new CommentAnswers(desk.commenting(), caller, documentId, answers.texts());
        this.history = new HistoryAnswers(desk.history(), caller);
        Workflow workflow = desk.reviews().rulesOf(caller, documentId).workflow();
        getElement().setPropertyMap("texts", WorkflowTexts.of(texts.under("editor.", getLocale()), workflow));
        getElement().setPropertyBean("progress", ProgressData.of(document.progress(), workflow));
        getElement().setProperty("workflow", workflow.name());
        this.issues = new IssueAnswers(
                desk.marking(), caller, desk.marking().mayWithdrawAny(caller, documentId), answers.texts());
        getElement().setPropertyList("typology", IssueAnswers.typology());
        getElement().setPropertyMap("chosen", Map.copyOf(desk.settings().all(caller)));
        getElement().setProperty("reviewer", reviewer);
        getElement().setProperty("person", caller.personId());
        getElement().setProperty("document", documentId);
        setSizeFull();
    }

    /// Says at which segment to begin, by its number.
    void startAt(int number) {
        getElement().setProperty("start", Shown.ALL.indexOf(number));
    }

    /// Says what to begin with: the first of the segments that pass the filter.
    void startWith(Filter filter) {
        getElement().setProperty("showing", filter.name());
        getElement().setProperty("start", 0);
    }

    /// The numbers of the segments that are shown; none when all are.
    int[] shownNumbers() {
        return shown.numbers().clone();
    }

    /// Puts something among the buttons above the rows.
    void addAction(Component action) {
        action.getElement().setAttribute("slot", "actions");
        getElement().appendChild(action.getElement());
    }

    /// Says something below the rows; `deedId` undoes what it speaks of, unless it is 0.
    void say(String sentence, long deedId) {
        getElement().callJsFunction("told", sentence, deedId);
    }

    @ClientCallable
    PageData fetch(int from, int count, String filterName, boolean anew) {
        Filter filter = Filter.valueOf(filterName);
        if (anew) {
            shown = shown(filter);
        }
        if (shown.all()) {
            SegmentPage page = desk.editing().rows(caller, documentId, new Window(from, count, Filter.ALL));
            return new PageData(page.total(), rows(page.rows()));
        }
        List<SegmentRow> rows = desk.editing().rowsAt(caller, documentId, shown.range(from, count));
        return new PageData(shown.numbers().length, rows(rows));
    }

    /// Reads the page again that a segment is shown on, or the one it was merged into; when neither is
    /// shown, the one that holds `index`. Finding out `anew` which rows are shown keeps the segment
    /// among them: it does not go from under the person's hands because somebody else splits or merges.
    @ClientCallable
    FoundData again(long id, int index, int count, String filterName, boolean anew) {
        Optional<SegmentRow> row = Optional.of(id)
                .filter(known -> known != 0)
                .map(known -> desk.editing().standing(caller, known));
        int number = row.map(SegmentRow::number).orElse(0);
        if (anew) {
            shown = shown(Filter.valueOf(filterName)).with(number);
        }
        int place = shown.placeOf(number);
        int from = (place < 0 ? index : place) / count * count;
        PageData page = fetch(from, count, filterName, false);
        return new FoundData(
                page.total(), page.rows(), from, row.map(SegmentRow::id).orElse(0L), place);
    }

    private Shown shown(Filter filter) {
        return filter == Filter.ALL && sought.nothing() ? Shown.ALL : new Shown(filter, found(filter));
    }

    /// Looks for this from now on, in whatever is fetched anew. Returns why it cannot be looked for, or nothing.
    @ClientCallable
    String look(Sought wanted) {
        try {
            Searching.finder(wanted.search());
        } catch (Refused refused) {
            return getTranslation(refused.key(), refused.args().toArray());
        }
        sought = wanted;
        return "";
    }

    private int[] found(Filter filter) {
        return desk.searching().numbers(caller, documentId, sought.wanted(filter));
    }

    /// Where the segment with this number is among those shown, or the next one; -1 for none.
    @ClientCallable
    int indexOf(int number) {
        return shown.indexOf(number);
    }

    /// Who has changed segments of the document last.
    @ClientCallable
    List<Contributor> people() {
        return desk.searching().people(caller, documentId);
    }

    /// What a replacement would change.
    @ClientCallable
    HitsAnswer hits(Replacement wanted) {
        return answers.hits(() -> desk.replacing().preview(caller, documentId, wanted));
    }

    @ClientCallable
    DeedAnswer replace(Replacement wanted, Choice choice) {
        return answers.done(() -> desk.replacing().replace(caller, documentId, wanted, choice));
    }

    @ClientCallable
    ParagraphsData paragraphs(int from, int count) {
        ParagraphPage page = desk.editing().paragraphs(caller, documentId, from, count);
        return new ParagraphsData(page.total(), page.segments(), rows(page.rows()));
    }

    /// Where the next open row after the segment with this number is among those shown, or the one before it;
    /// -1 for none.
    @ClientCallable
    int open(int number, boolean backwards) {
        Optional<Integer> found = backwards
                ? desk.editing().previousOpen(caller, documentId, number)
                : desk.nextOpen(caller, documentId, number);
        return found.map(shown::indexOf).orElse(-1);
    }

    /// Says where the person is, and whether they have begun to write there.
    @ClientCallable
    void at(long segmentId, boolean writing) {
        company.at(visitor, segmentId, writing);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        company.enter(visitor);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        company.leave(visitor);
    }

    /// Shows who else is here. May be called from any thread.
    private void tell(List<Company.Presence> others) {
        push(() -> getElement().callJsFunction("company", others));
    }

    /// Shows what others, or this person in another tab, have stored. May be called from any thread.
    private void tellOf(DocumentChanged change) {
        try {
            switch (change) {
                case SegmentsChanged segments -> tellOfSegments(segments);
                case CommentsChanged(long ignored, long segmentId) -> tellOfComments(segmentId);
                case BinChanged(long ignored, boolean binned) -> tellOfBin(binned);
            }
        } catch (Refused gone) {
            company.leave(visitor); // they may not see this document any more, or it is gone
        }
    }

    private void tellOfSegments(SegmentsChanged change) {
        boolean many = change.reshaped() || change.segmentIds().size() > MOST_NEWS;
        List<RowData> changed = many
                ? List.of()
                : rows(change.segmentIds().stream()
                        .map(id -> desk.editing().segment(caller, id))
                        .toList());
        ProgressData progress = answers.progress();
        push(() -> getElement().callJsFunction("news", changed, progress, many, change.reshaped()));
    }

    /// What was typed and is not stored stays in the page and in its journal.
    private void tellOfBin(boolean binned) {
        String key = binned ? "bin.editorGone" : "bin.editorBack";
        push(() -> getElement().callJsFunction("moved", getTranslation(key), binned));
    }

    private void tellOfComments(long segmentId) {
        int unresolved = desk.editing().segment(caller, segmentId).comments();
        push(() -> getElement().callJsFunction("commented", segmentId, unresolved));
    }

    /// Does something in the page, unless it has been closed meanwhile.
    private void push(SerializableRunnable command) {
        getUI().ifPresent(ui ->
                ui.accessLater(command, () -> company.leave(visitor)).run());
    }

    /// Keeps a text.
    @ClientCallable
    Answer save(long id, long version, String target, int score) {
        return answers.told(() ->
                answers.answer(desk.editing().save(caller, id, edit(version, target, score)), Optional.empty()));
    }

    @ClientCallable
    Answer confirm(long id, long version, String target, int score) {
        return answers.told(() -> {
            SaveResult result = desk.editing().confirm(caller, id, edit(version, target, score));
            return answers.answer(result, next(result, false));
        });
    }

    @ClientCallable
    Answer approve(long id, long version, String target, int score) {
        return answers.told(() -> {
            SaveResult result = desk.reviewing().approve(caller, id, edit(version, target, score));
            return answers.answer(result, next(result, true));
        });
    }

    @ClientCallable
    Answer giveBack(long id, long version, String reason) {
        return answers.told(() -> {
            SaveResult result = desk.reviewing().giveBack(caller, id, version, reason);
            return answers.answer(result, next(result, true));
        });
    }

    /// What approving all that is shown would do.
    @ClientCallable
    ApprovalsAnswer approvals(String filterName) {
        Filter filter = Filter.valueOf(filterName);
        return answers.approvals(() -> desk.approving().preview(caller, documentId, sought.wanted(filter)));
    }

    @ClientCallable
    DeedAnswer approveShown(String filterName, Choice choice) {
        Filter filter = Filter.valueOf(filterName);
        return answers.done(() -> desk.approving().approve(caller, documentId, sought.wanted(filter), choice));
    }

    /// Splits a segment at these places of its texts.
    @ClientCallable
    DeedAnswer split(long id, long version, int sourceAt, int targetAt) {
        return answers.done(() -> desk.reshaping().split(caller, id, version, sourceAt, targetAt));
    }

    /// Merges a segment with the next one of its paragraph.
    @ClientCallable
    DeedAnswer merge(long id, long version, long nextVersion) {
        return answers.done(() -> desk.reshaping().merge(caller, id, version, nextVersion));
    }

    /// Gives a segment another source.
    @ClientCallable
    DeedAnswer correctSource(long id, long version, String source) {
        return answers.done(() -> desk.correcting().correct(caller, id, version, source));
    }

    /// Fills the repetitions of a confirmed segment.
    @ClientCallable
    DeedAnswer repeat(long id, long version) {
        return answers.done(() -> desk.repeating().fill(caller, id, version));
    }

    /// Keeps a choice of the person's with their account.
    @ClientCallable
    void keepSetting(String name, String value) {
        desk.settings().keep(caller, name, value);
    }

    /// Adds to the person's time in a segment, in milliseconds.
    @ClientCallable
    void spent(long id, int millis) {
        try {
            desk.timing().spent(caller, id, millis);
        } catch (Refused gone) {
            return; // what may not be counted is not counted, and not sent again
        }
    }

    @ClientCallable
    DeedAnswer undoDeed(long deed) {
        return answers.done(() -> desk.deeds().undo(caller, deed));
    }

    /// What was done to a segment before it had this version.
    @ClientCallable
    HistoryPage history(long id, long before) {
        return history.page(id, before);
    }

    /// What a reviewer compares a segment's text with.
    @ClientCallable
    List<HistoryAnswers.ComparedData> comparison(long id) {
        return history.comparison(id);
    }

    /// Gives a segment the text again that it had in an earlier version.
    @ClientCallable
    DeedAnswer restore(long id, long version, long revision) {
        return answers.done(() -> desk.restoring().restore(caller, id, version, revision));
    }

    /// What is said about a segment.
    @ClientCallable
    CommentAnswer comments(long id) {
        return comments.of(id);
    }

    @ClientCallable
    CommentAnswer comment(long id, String text, CommentData.@Nullable Words words) {
        return comments.comment(id, text, words);
    }

    @ClientCallable
    CommentAnswer changeComment(long id, long version, String text) {
        return comments.change(id, version, text);
    }

    @ClientCallable
    CommentAnswer deleteComment(long id) {
        return comments.delete(id);
    }

    @ClientCallable
    CommentAnswer resolveComment(long id, boolean resolved) {
        return comments.resolve(id, resolved);
    }

    /// Who can be spoken to in a comment.
    @ClientCallable
    List<Mentionable> mentionable() {
        return comments.mentionable();
    }

    /// What is wrong with a segment, as far as the person may know.
    @ClientCallable
    IssueAnswer issues(long id) {
        return issues.of(id);
    }

    @ClientCallable
    IssueAnswer markIssue(
            long id, long version, String type, String severity, String note, CommentData.@Nullable Words words) {
        return issues.mark(id, version, type, severity, note, words);
    }

    @ClientCallable
    IssueAnswer withdrawIssue(long id) {
        return issues.withdraw(id);
    }

    @ClientCallable
    List<Match> matches(long id) {
        return desk.matches(caller, id);
    }

    /// The units that stand behind a match of a segment.
    @ClientCallable
    List<Match> behind(long id, long unit) {
        return desk.behind(caller, id, unit);
    }

    /// How words were translated before; nothing when the person may not see that any more. The shape is
    /// `Concordance` in `types.ts`.
    @ClientCallable
    ConcordanceFound concordance(String text, String side, String mode, boolean exact) {
        try {
            ConcordanceQuery.Side where = ConcordanceQuery.Side.valueOf(side);
            ConcordanceQuery.Mode how = ConcordanceQuery.Mode.valueOf(mode);
            return desk.concordance(caller, projectId, new ConcordanceQuery(text, where, how, exact, SHOWN));
        } catch (Refused gone) {
            return new ConcordanceFound(List.of(), false);
        }
    }

    private static Edit edit(long version, String target, int score) {
        return new Edit(version, target, score == 0 ? Origin.TYPED : Origin.memory(score));
    }

    private Optional<Answer.Next> next(SaveResult result, boolean review) {
        if (!(result instanceof SaveResult.Saved(SegmentRow row, Repeated ignored, long deed))) {
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

    private List<RowData> rows(List<SegmentRow> rows) {
        Sought.Marking marking = sought.marking();
        return rows.stream().map(row -> RowData.of(row, marking)).toList();
    }

    /// Some rows, as the browser's editor takes them; the shape is `Page` in `types.ts`.
    ///
    /// @param total how many rows are shown in all
    record PageData(int total, List<RowData> rows) {}

    /// Rows read again around a segment; the shape is `Found` in `types.ts`.
    ///
    /// @param from the index of the first of them
    /// @param id the segment, or the one that it was merged into
    /// @param index where that is shown, -1 for nowhere
    record FoundData(int total, List<RowData> rows, int from, long id, int index) {}

    /// Whole paragraphs; the shape is `Paragraphs` in `types.ts`.
    record ParagraphsData(int total, int segments, List<RowData> rows) {}
}
