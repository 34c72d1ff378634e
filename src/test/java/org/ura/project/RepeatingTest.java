package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ura.project.Stage.done;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;

/// Segments of the same source.
@WorkbenchTest
@Import(Stage.class)
class RepeatingTest {

    private static final String SAME = "Vijon leximi.";
    private static final String TEXT = "Read on.";

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Repeating repeating;

    @Autowired
    private ProjectSetup setup;

    @Autowired
    private Deeds deeds;

    private long project;
    private DocumentInfo document;
    private List<SegmentRow> rows;

    @BeforeEach
    void aDocumentSaysTheSameFourTimesAndAnotherOnce() {
        project = stage.project().id();
        document = stage.document(project, SAME, SAME, SAME, "Tjetër.", SAME);
        stage.document(project, SAME);
        rows = stage.segments(document, 5);
    }

    @Test
    void aProjectOffersToFillWhatHasNoTextYet() {
        editing.save(cast.translator(), rows.get(1).id(), Edit.typed(0, "My own draft"));
        assertThat(confirmFirst()).isEqualTo(new Repeated(0, 0, 3));
        assertThat(states()).containsExactly("TRANSLATED", "INITIAL", "INITIAL", "INITIAL", "INITIAL");
    }

    @Test
    void fillingOnRequestTouchesNeitherDraftsNorReviewedTextsAndIsUndoneAsOne() {
        editing.save(cast.translator(), rows.get(1).id(), Edit.typed(0, "My own draft"));
        reviewing.approve(cast.reviewer(), rows.get(2).id(), Edit.typed(0, "Approved otherwise."));
        confirmFirst();
        long version = stage.segments(document, 1).getFirst().version();
        DeedResult.Done filled =
                done(repeating.fill(cast.translator(), rows.getFirst().id(), version));
        assertThat(filled.changed()).isEqualTo(2);
        assertThat(targets()).containsExactly(TEXT, "My own draft", "Approved otherwise.", "", TEXT);
        assertThat(stage.segments(document, 5).getLast().origin().kind()).isEqualTo(Origin.Kind.PROPAGATED);
        assertThat(done(deeds.undo(cast.translator(), filled.deedId())).changed())
                .isEqualTo(2);
        assertThat(targets()).containsExactly(TEXT, "My own draft", "Approved otherwise.", "", "");
    }

    @Test
    void aProjectThatFillsAtOnceFollowsACorrectionUntilSomebodyTouchesTheFilledOne() {
        setup.changeRepeats(cast.reviewer(), project, Repeats.FILL);
        assertThat(confirmFirst().filled()).isEqualTo(4);
        SegmentRow second = stage.segments(document, 2).getLast();
        editing.confirm(cast.translator(), second.id(), Edit.typed(second.version(), "Continue."));
        assertThat(targets()).containsExactly(TEXT, "Continue.", "Continue.", "", "Continue.");
    }

    @Test
    void aProjectMayLeaveThemAlone() {
        setup.changeRepeats(cast.reviewer(), project, Repeats.OFF);
        assertThat(confirmFirst()).isEqualTo(Repeated.NONE);
    }

    @Test
    void anUnconfirmedTextFillsNothing() {
        editing.save(cast.translator(), rows.getFirst().id(), Edit.typed(0, TEXT));
        assertThat(repeating.fill(cast.translator(), rows.getFirst().id(), 1))
                .isEqualTo(new DeedResult.Rejected("rejected.fillUnconfirmed", List.of()));
    }

    @Test
    void anOldVersionFillsNothing() {
        confirmFirst();
        assertThat(repeating.fill(cast.translator(), rows.getFirst().id(), 0)).isInstanceOf(DeedResult.Conflict.class);
    }

    private Repeated confirmFirst() {
        SaveResult result = editing.confirm(cast.translator(), rows.getFirst().id(), Edit.typed(0, TEXT));
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).repeated();
    }

    private List<String> targets() {
        return stage.segments(document, 5).stream().map(SegmentRow::target).toList();
    }

    private List<String> states() {
        return stage.segments(document, 5).stream()
                .map(row -> row.state().name())
                .toList();
    }
}
