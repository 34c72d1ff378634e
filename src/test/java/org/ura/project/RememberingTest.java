package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.memory.Match;
import org.ura.memory.MatchQuery;
import org.ura.memory.Matching;
import org.ura.memory.Memories;
import org.ura.memory.Neighbours;

/// Confirmed segments and the memory.
@WorkbenchTest
@Import(Stage.class)
class RememberingTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Memories memories;

    @Autowired
    private Matching matching;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aConfirmedPairIsOfferedForTheNextSimilarSegment() {
        DocumentInfo document =
                stage.document("Ministri vizitoi shkollën e re në Korçë.", "Ministri vizitoi shkollën e re në Vlorë.");
        List<SegmentRow> rows = stage.segments(document, 2);

        editing.confirm(
                cast.translator(), rows.get(0).id(), Edit.typed(0, "The minister visited the new school in Korça."));

        assertThat(matches(rows.get(1).id())).singleElement().satisfies(match -> {
            assertThat(match.target()).isEqualTo("The minister visited the new school in Korça.");
            assertThat(match.score()).isBetween(75, 99);
            assertThat(match.unit().provenance().document()).isEqualTo("rruga.txt");
            assertThat(match.unit().by()).isEqualTo("translator");
            assertThat(match.unit().provenance().reviewed()).isFalse();
        });
    }

    @Test
    void theSameSegmentBetweenTheSameNeighboursIsAContextMatch() {
        ProjectInfo project = stage.project();
        String[] sources = {"Mbledhja nisi në orën nëntë.", "Po.", "Pastaj të gjithë dolën."};
        SegmentRow first =
                stage.segments(stage.document(project.id(), sources), 3).get(1);
        SegmentRow second =
                stage.segments(stage.document(project.id(), sources), 3).get(1);

        editing.confirm(cast.translator(), first.id(), Edit.typed(0, "Yes."));

        assertThat(matches(second.id())).extracting(Match::score).containsExactly(101);
    }

    @Test
    void aDraftIsNotRemembered() {
        DocumentInfo document = stage.document("Lumi doli nga shtrati.");
        SegmentRow segment = stage.segments(document, 1).getFirst();
        editing.save(cast.translator(), segment.id(), Edit.typed(0, "The river burst its banks."));
        assertThat(units(segment)).isZero();
    }

    @Test
    void confirmingAgainReplacesTheUnit() {
        SegmentRow segment = stage.segment();
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, "The bridge is open."));
        editing.confirm(cast.translator(), segment.id(), Edit.typed(1, "The bridge has opened."));
        assertThat(units(segment)).isEqualTo(1);
        assertThat(matches(segment.id())).extracting(Match::target).containsExactly("The bridge has opened.");
    }

    @Test
    void anApprovedPairIsMarkedAsReviewedUntilItIsReturned() {
        SegmentRow segment = stage.segment();
        stage.approved(segment.id(), "The bridge is open.");
        assertThat(matches(segment.id()))
                .extracting(match -> match.unit().provenance().reviewed())
                .containsExactly(true);
        reviewing.giveBack(cast.reviewer(), segment.id(), 2, "For whom?");
        assertThat(matches(segment.id()))
                .extracting(match -> match.unit().provenance().reviewed())
                .containsExactly(false);
    }

    @Test
    void aSegmentWhoseTextWasClearedCanBeReturnedAgain() {
        SegmentRow segment = stage.segment();
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, "The bridge is open."));
        reviewing.giveBack(cast.reviewer(), segment.id(), 1, "For whom?");
        editing.save(cast.translator(), segment.id(), Edit.typed(2, ""));
        assertThat(reviewing.giveBack(cast.reviewer(), segment.id(), 3, "For pedestrians."))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void stateHistoryAndUnitAreStoredTogetherOrNotAtAll() {
        SegmentRow segment = stage.segment();
        transaction.executeWithoutResult(status -> {
            editing.confirm(cast.translator(), segment.id(), Edit.typed(0, "The bridge is open."));
            assertThat(units(segment)).isEqualTo(1);
            status.setRollbackOnly();
        });
        assertThat(editing.segment(cast.translator(), segment.id())).isEqualTo(segment);
        assertThat(units(segment)).isZero();
        assertThat(jdbc.sql("select count(*) from revision where segment_id = ?")
                        .param(segment.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long units(SegmentRow segment) {
        long memory = editing.context(cast.translator(), segment.id())
                .memories()
                .inOrder()
                .getFirst()
                .memoryId();
        return memories.get(cast.translator(), memory).units();
    }

    private List<Match> matches(long segmentId) {
        SegmentContext context = editing.context(cast.translator(), segmentId);
        Neighbours neighbours = context.neighbours();
        return matching.matches(
                cast.translator(), context.memories(), new MatchQuery(context.source(), neighbours, 70, 5));
    }
}
