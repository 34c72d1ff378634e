package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Refused;

@WorkbenchTest
@Import(Stage.class)
class EditingTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private History history;

    @Test
    void savingAnOldVersionReportsConflictAndLosesNothing() {
        SegmentRow segment = stage.segment();
        editing.save(cast.translator(), segment.id(), Edit.typed(0, "First."));

        SaveResult result = editing.save(cast.reviewer(), segment.id(), Edit.typed(0, "Second."));

        SegmentRow stored = editing.segment(cast.translator(), segment.id());
        assertThat(stored.target()).isEqualTo("First.");
        assertThat(result).isEqualTo(new SaveResult.Conflict(stored));
        assertThat(history.of(cast.translator(), segment.id())).hasSize(1);
    }

    @Test
    void confirmingApprovingAndReturningAnOldVersionReportConflict() {
        SegmentRow segment = stage.segment();
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, "First."));
        SaveResult conflict = new SaveResult.Conflict(editing.segment(cast.translator(), segment.id()));

        assertThat(editing.confirm(cast.translator(), segment.id(), Edit.typed(0, "Second.")))
                .isEqualTo(conflict);
        assertThat(reviewing.approve(cast.reviewer(), segment.id(), Edit.typed(0, "First.")))
                .isEqualTo(conflict);
        assertThat(reviewing.giveBack(cast.reviewer(), segment.id(), 0, "Why?")).isEqualTo(conflict);
    }

    @Test
    void anAnswerThatGotLostCanBeAskedForAgain() {
        SegmentRow segment = stage.segment();
        Edit first = Edit.typed(0, "The bridge opened.");
        SaveResult saved = editing.save(cast.translator(), segment.id(), first);
        assertThat(editing.save(cast.translator(), segment.id(), first)).isEqualTo(saved);

        Edit second = Edit.typed(1, "The bridge has opened.");
        SaveResult confirmed = editing.confirm(cast.translator(), segment.id(), second);
        assertThat(editing.confirm(cast.translator(), segment.id(), second)).isEqualTo(confirmed);

        SaveResult returned = reviewing.giveBack(cast.reviewer(), segment.id(), 2, "For whom?");
        assertThat(row(reviewing.giveBack(cast.reviewer(), segment.id(), 2, "For whom?")))
                .isEqualTo(row(returned));

        Edit third = Edit.typed(3, "The bridge has opened.");
        SaveResult approved = reviewing.approve(cast.reviewer(), segment.id(), third);
        assertThat(row(reviewing.approve(cast.reviewer(), segment.id(), third))).isEqualTo(row(approved));
        assertThat(history.of(cast.translator(), segment.id())).hasSize(4);
    }

    private static SegmentRow row(SaveResult saved) {
        return ((SaveResult.Saved) saved).row();
    }

    @Test
    void ofManyWhoSaveAtOnceExactlyOneWins() throws Exception {
        SegmentRow segment = stage.segment();
        int people = 8;
        CyclicBarrier start = new CyclicBarrier(people);
        List<SaveResult> results = new ArrayList<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<SaveResult>> answers = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                Edit edit = Edit.typed(0, "Text of person " + i);
                answers.add(executor.submit(() -> {
                    start.await();
                    return editing.save(cast.translator(), segment.id(), edit);
                }));
            }
            for (Future<SaveResult> answer : answers) {
                results.add(answer.get());
            }
        }
        SegmentRow stored = editing.segment(cast.translator(), segment.id());
        assertThat(stored.version()).isEqualTo(1);
        assertThat(results).filteredOn(new SaveResult.Saved(stored)::equals).hasSize(1);
        assertThat(results).filteredOn(new SaveResult.Conflict(stored)::equals).hasSize(people - 1);
    }

    @Test
    void aTranslatorCannotApproveOrReturn() {
        SegmentRow segment = stage.segment();
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, "The bridge."));
        SegmentRow before = editing.segment(cast.translator(), segment.id());

        assertThatThrownBy(() -> reviewing.approve(cast.translator(), segment.id(), Edit.typed(1, "The bridge.")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.FORBIDDEN));
        assertThatThrownBy(() -> reviewing.giveBack(cast.translator(), segment.id(), 1, "No."))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.FORBIDDEN));
        assertThat(editing.segment(cast.translator(), segment.id())).isEqualTo(before);
    }

    @Test
    void eachFilterShowsItsSegmentsAndCountsThem() {
        DocumentInfo document = stage.document("Një.", "Dy.", "Tre.", "Katër.", "Pesë.");
        List<SegmentRow> rows = stage.segments(document, 5);
        editing.save(cast.translator(), rows.get(1).id(), Edit.typed(0, "Two."));
        editing.confirm(cast.translator(), rows.get(2).id(), Edit.typed(0, "Three."));
        editing.confirm(cast.translator(), rows.get(3).id(), Edit.typed(0, "Fore."));
        reviewing.giveBack(cast.reviewer(), rows.get(3).id(), 1, "The number.");
        stage.approved(rows.get(4).id(), "Five.");

        assertThat(numbers(document, Filter.ALL)).containsExactly(1, 2, 3, 4, 5);
        assertThat(numbers(document, Filter.OPEN)).containsExactly(1, 2, 4);
        assertThat(numbers(document, Filter.WAITING)).containsExactly(3);
        assertThat(numbers(document, Filter.RETURNED)).containsExactly(4);
        assertThat(numbers(document, Filter.REVIEWED)).containsExactly(5);
    }

    @Test
    void aWindowShowsTheRowsAfterItsStart() {
        DocumentInfo document = stage.document("Një.", "Dy.", "Tre.", "Katër.");
        assertThat(page(document, new Window(1, 2, Filter.ALL)).rows())
                .extracting(SegmentRow::source)
                .containsExactly("Dy.", "Tre.");
        assertThat(page(document, new Window(1, 2, Filter.OPEN)).rows())
                .extracting(SegmentRow::source)
                .containsExactly("Dy.", "Tre.");
        assertThat(page(document, new Window(4, 10, Filter.ALL))).isEqualTo(new SegmentPage(4, List.of()));
    }

    @Test
    void aKeptListOfNumbersIsReadAgainWhateverTheStatesHaveBecome() {
        DocumentInfo document = stage.document("Një.", "Dy.", "Tre.", "Katër.");
        List<SegmentRow> rows = stage.segments(document, 4);
        editing.confirm(cast.translator(), rows.get(1).id(), Edit.typed(0, "Two."));
        int[] open = editing.numbers(cast.translator(), document.id(), Filter.OPEN);
        assertThat(open).containsExactly(1, 3, 4);

        editing.confirm(cast.translator(), rows.get(2).id(), Edit.typed(0, "Three."));
        assertThat(editing.rowsAt(cast.translator(), document.id(), open))
                .extracting(SegmentRow::number)
                .containsExactly(1, 3, 4);
        assertThat(editing.rowsAt(cast.translator(), document.id(), new int[] {9}))
                .isEmpty();
        assertThat(editing.rowsAt(cast.translator(), document.id(), new int[0])).isEmpty();
    }

    @Test
    void theNextOpenSegmentIsLookedForFromTheTopAgain() {
        DocumentInfo document = stage.document("Një.", "Dy.", "Tre.");
        List<SegmentRow> rows = stage.segments(document, 3);
        editing.confirm(cast.translator(), rows.get(2).id(), Edit.typed(0, "Three."));

        assertThat(editing.nextOpen(cast.translator(), document.id(), 1)).contains(2);
        assertThat(editing.nextOpen(cast.translator(), document.id(), 2)).contains(1);
        assertThat(reviewing.nextWaiting(cast.reviewer(), document.id(), 0)).contains(3);
        assertThat(reviewing.nextWaiting(cast.reviewer(), document.id(), 3)).contains(3);
    }

    @Test
    void nothingIsNextWhenAllIsDone() {
        DocumentInfo document = stage.document("Një.");
        assertThat(reviewing.nextWaiting(cast.reviewer(), document.id(), 0)).isEmpty();
        editing.confirm(
                cast.translator(), stage.segments(document, 1).getFirst().id(), Edit.typed(0, "One."));
        assertThat(editing.nextOpen(cast.translator(), document.id(), 0)).isEmpty();
    }

    private List<Integer> numbers(DocumentInfo document, Filter filter) {
        SegmentPage page = page(document, new Window(0, 100, filter));
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream().map(SegmentRow::number).toList();
    }

    private SegmentPage page(DocumentInfo document, Window window) {
        return editing.rows(cast.translator(), document.id(), window);
    }
}
