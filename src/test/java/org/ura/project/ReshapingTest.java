package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ura.project.Stage.done;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.Tagged;
import org.ura.WorkbenchTest;
import org.ura.memory.Match;
import org.ura.memory.MatchQuery;
import org.ura.memory.Matching;
import org.ura.memory.MemoryUses;
import org.ura.memory.Neighbours;

/// Splitting and merging segments.
@WorkbenchTest
@Import(Stage.class)
class ReshapingTest {

    private static final String BRIDGE = "Ura e re u hap sot.";
    private static final String ROAD = "Rruga është gati.";

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Reshaping reshaping;

    @Autowired
    private Deeds deeds;

    @Autowired
    private History history;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Removal removal;

    @Autowired
    private Matching matching;

    @Test
    void aSegmentIsSplitAtTheCutAndTheNumbersBehindItShift() {
        DocumentInfo document = stage.paragraphs(new String[] {BRIDGE + "  " + ROAD, "Po."}, new String[] {"Jo."});
        SegmentRow whole = stage.segments(document, 1).getFirst();
        editing.save(cast.translator(), whole.id(), Edit.typed(0, "The new bridge opened. The road is ready."));

        DeedResult.Done done = done(reshaping.split(cast.translator(), whole.id(), 1, BRIDGE.length(), 22));

        assertThat(rows(document))
                .extracting(
                        SegmentRow::number,
                        SegmentRow::paragraph,
                        SegmentRow::first,
                        SegmentRow::gap,
                        SegmentRow::source,
                        SegmentRow::target)
                .containsExactly(
                        tuple(1, 1, true, "", BRIDGE, "The new bridge opened."),
                        tuple(2, 1, false, "  ", ROAD, "The road is ready."),
                        tuple(3, 1, false, " ", "Po.", ""),
                        tuple(4, 2, true, "", "Jo.", ""));
        assertThat(done.changed()).isEqualTo(2);
        assertThat(done.rows()).isEqualTo(rows(document).subList(0, 2));
        assertThat(info(document))
                .extracting(DocumentInfo::segments, DocumentInfo::words, DocumentInfo::progress)
                .containsExactly(4, document.words(), new Progress(2, 2, 0, 0, 0, 0));
    }

    @Test
    void aSplitWithoutTranslationLeavesBothHalvesUntouched() {
        DocumentInfo document = stage.document(BRIDGE + " " + ROAD);
        SegmentRow whole = stage.segments(document, 1).getFirst();
        done(reshaping.split(cast.translator(), whole.id(), 0, BRIDGE.length(), 0));
        assertThat(info(document).progress()).isEqualTo(new Progress(2, 0, 0, 0, 0, 0));
    }

    @Test
    void bothHalvesTellInTheirHistoryThatTheyWereSplit() {
        DocumentInfo document = stage.document(BRIDGE + " " + ROAD);
        SegmentRow whole = stage.segments(document, 1).getFirst();
        List<SegmentRow> halves = done(reshaping.split(cast.translator(), whole.id(), 0, BRIDGE.length(), 0))
                .rows();
        assertThat(halves)
                .flatExtracting(half -> history.of(cast.translator(), half.id()))
                .extracting(RevisionInfo::act, RevisionInfo::source)
                .containsExactly(tuple(Act.SPLIT, BRIDGE), tuple(Act.SPLIT, ROAD));
    }

    @Test
    void undoingASplitPutsTheWholeBack() {
        DocumentInfo document = stage.document(BRIDGE + " " + ROAD, "Po.");
        SegmentRow whole = stage.segments(document, 1).getFirst();
        stage.approved(whole.id(), "It opened. It is ready.");
        List<SegmentRow> before = rows(document);
        DocumentInfo infoBefore = info(document);
        DeedResult.Done split = done(reshaping.split(cast.reviewer(), whole.id(), 2, BRIDGE.length(), 10));

        DeedResult.Done undone = done(deeds.undo(cast.reviewer(), split.deedId()));

        assertThat(rows(document))
                .usingRecursiveComparison()
                .ignoringFields("version", "changedAt")
                .isEqualTo(before);
        assertThat(info(document)).isEqualTo(infoBefore);
        assertThat(undone.rows()).containsExactly(rows(document).getFirst());
        assertThat(editing.save(cast.translator(), split.rows().getLast().id(), Edit.typed(1, "Late.")))
                .isEqualTo(new SaveResult.Merged(rows(document).getFirst(), "It is ready."));
    }

    @Test
    void theNextSegmentIsMergedIntoTheOneBefore() {
        DocumentInfo document = stage.paragraphs(new String[] {BRIDGE, ROAD, "Po."}, new String[] {"Jo."});
        List<SegmentRow> rows = rows(document);
        editing.confirm(cast.translator(), rows.get(0).id(), Edit.typed(0, "The bridge opened. "));
        editing.save(cast.translator(), rows.get(1).id(), Edit.typed(0, "The road is ready."));

        DeedResult.Done done =
                done(reshaping.merge(cast.translator(), rows.get(0).id(), 1, 1));

        assertThat(rows(document))
                .extracting(SegmentRow::number, SegmentRow::source, SegmentRow::target, SegmentRow::state)
                .containsExactly(
                        tuple(1, BRIDGE + " " + ROAD, "The bridge opened. The road is ready.", State.INITIAL),
                        tuple(2, "Po.", "", State.INITIAL),
                        tuple(3, "Jo.", "", State.INITIAL));
        assertThat(done.rows()).containsExactly(rows(document).getFirst());
        assertThat(info(document))
                .extracting(DocumentInfo::segments, DocumentInfo::words, DocumentInfo::progress)
                .containsExactly(3, document.words(), new Progress(2, 1, 0, 0, 0, 0));
        assertThat(history.of(cast.translator(), rows.get(1).id()))
                .extracting(RevisionInfo::act)
                .containsExactly(Act.MERGED, Act.TYPED);
    }

    @Test
    void undoingAMergeBringsBothBack() {
        DocumentInfo document = stage.paragraphs(new String[] {BRIDGE, ROAD, "Po."});
        List<SegmentRow> rows = rows(document);
        editing.confirm(cast.translator(), rows.get(0).id(), Edit.typed(0, "The bridge opened."));
        editing.save(cast.translator(), rows.get(1).id(), Edit.typed(0, "The road is ready."));
        reviewing.giveBack(cast.reviewer(), rows.get(0).id(), 1, "For whom?");
        List<SegmentRow> before = rows(document);
        DocumentInfo infoBefore = info(document);
        long deed =
                done(reshaping.merge(cast.translator(), rows.get(0).id(), 2, 1)).deedId();

        DeedResult.Done undone = done(deeds.undo(cast.translator(), deed));

        assertThat(rows(document))
                .usingRecursiveComparison()
                .ignoringFields("version", "changedAt", "changedBy")
                .isEqualTo(before);
        assertThat(info(document)).isEqualTo(infoBefore);
        assertThat(undone.rows()).isEqualTo(rows(document).subList(0, 2));
    }

    @Test
    void aHalfIsMergedWithItsNeighbourAndAllIsUndoneOneAfterAnother() {
        DocumentInfo document = stage.paragraphs(new String[] {BRIDGE + " " + ROAD, "Po."});
        List<SegmentRow> before = rows(document);
        DeedResult.Done split =
                done(reshaping.split(cast.translator(), before.get(0).id(), 0, BRIDGE.length(), 0));
        DeedResult.Done merged =
                done(reshaping.merge(cast.translator(), split.rows().get(1).id(), 1, 0));
        assertThat(rows(document)).extracting(SegmentRow::source).containsExactly(BRIDGE, ROAD + " Po.");

        assertThat(done(deeds.undo(cast.translator(), split.deedId())).passedOver())
                .isEqualTo(2);
        deeds.undo(cast.translator(), merged.deedId());
        assertThat(rows(document)).extracting(SegmentRow::source).containsExactly(BRIDGE, ROAD, "Po.");
        deeds.undo(cast.translator(), split.deedId());
        assertThat(rows(document)).extracting(SegmentRow::source).containsExactly(BRIDGE + " " + ROAD, "Po.");
    }

    @Test
    void theMemoryForgetsWhatIsMergedUntilThatIsUndone() {
        DocumentInfo document = stage.paragraphs(new String[] {BRIDGE, ROAD});
        List<SegmentRow> rows = rows(document);
        editing.confirm(cast.translator(), rows.get(0).id(), Edit.typed(0, "The bridge opened."));
        stage.approved(rows.get(1).id(), "The road is ready.");
        assertThat(matches(rows.get(0), BRIDGE)).hasSize(1);
        Match road = matches(rows.get(1), ROAD).getFirst();

        long deed =
                done(reshaping.merge(cast.reviewer(), rows.get(0).id(), 1, 2)).deedId();
        assertThat(matches(rows.get(0), BRIDGE)).isEmpty();
        assertThat(matches(rows.get(0), ROAD)).isEmpty();

        deeds.undo(cast.reviewer(), deed);
        assertThat(matches(rows.get(0), BRIDGE)).extracting(Match::target).containsExactly("The bridge opened.");
        assertThat(matches(rows.get(1), ROAD)).containsExactly(road);
    }

    @Test
    void theMemoryForgetsWhatIsSplitUntilThatIsUndone() {
        SegmentRow whole = rows(stage.document(BRIDGE + " " + ROAD)).getFirst();
        editing.confirm(cast.translator(), whole.id(), Edit.typed(0, "It opened. It is ready."));
        long deed = done(reshaping.split(cast.translator(), whole.id(), 1, BRIDGE.length(), 10))
                .deedId();
        assertThat(matches(whole, whole.source())).isEmpty();
        deeds.undo(cast.translator(), deed);
        assertThat(matches(whole, whole.source())).extracting(Match::target).containsExactly("It opened. It is ready.");
    }

    @Test
    void segmentsOfTwoParagraphsAreNotMerged() {
        DocumentInfo document = stage.paragraphs(new String[] {BRIDGE}, new String[] {ROAD});
        List<SegmentRow> rows = rows(document);
        DeedResult none = new DeedResult.Rejected("rejected.mergeLast", List.of());
        assertThat(reshaping.merge(cast.translator(), rows.get(0).id(), 0, 0)).isEqualTo(none);
        assertThat(reshaping.merge(cast.translator(), rows.get(1).id(), 0, 0)).isEqualTo(none);
        assertThat(rows(document)).isEqualTo(rows);
    }

    @Test
    void whatHasChangedMeanwhileIsNeitherSplitNorMerged() {
        DocumentInfo document = stage.paragraphs(new String[] {BRIDGE, ROAD});
        List<SegmentRow> rows = rows(document);
        editing.save(cast.translator(), rows.get(1).id(), Edit.typed(0, "The road."));
        List<SegmentRow> now = rows(document);
        assertThat(reshaping.merge(cast.translator(), rows.get(0).id(), 0, 0))
                .isEqualTo(new DeedResult.Conflict(now.get(1)));
        assertThat(reshaping.merge(cast.translator(), rows.get(0).id(), 7, 1))
                .isEqualTo(new DeedResult.Conflict(now.get(0)));
        assertThat(reshaping.split(cast.translator(), rows.get(1).id(), 0, 5, 0))
                .isEqualTo(new DeedResult.Conflict(now.get(1)));
        assertThat(rows(document)).isEqualTo(now);
    }

    @Test
    void onlyAReviewerReshapesWhatAReviewerHasApproved() {
        DocumentInfo document = stage.paragraphs(new String[] {BRIDGE, ROAD});
        List<SegmentRow> rows = rows(document);
        stage.approved(rows.get(1).id(), "The road is ready.");
        DeedResult reviewed = new DeedResult.Rejected("rejected.reviewed", List.of());
        assertThat(reshaping.merge(cast.translator(), rows.get(0).id(), 0, 2)).isEqualTo(reviewed);
        assertThat(reshaping.split(cast.translator(), rows.get(1).id(), 2, 5, 0))
                .isEqualTo(reviewed);
        long deed =
                done(reshaping.merge(cast.reviewer(), rows.get(0).id(), 0, 2)).deedId();
        assertThat(done(deeds.undo(cast.translator(), deed)).changed()).isZero();
        assertThat(done(deeds.undo(cast.reviewer(), deed)).changed()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'Po. Jo.',        0,  0, rejected.cutBlank
            'Po. Jo.',        7,  0, rejected.cutBlank
            'Po. Jo.',        8,  0, rejected.cutOutside
            'Po. Jo.',       -1,  0, rejected.cutOutside
            'Po. Jo.',        3,  9, rejected.cutOutside
            'Po 😀 jo.',      4,  0, rejected.cutInside
            '\uE001Po jo.\uE401', 1, 0, rejected.cutBlank
            '\uE001Po jo.\uE401', 7, 0, rejected.cutBlank
            """)
    void aCutMustLeaveTwoTexts(String source, int sourceAt, int targetAt, String key) {
        SegmentRow segment = rows(stage.document(source)).getFirst();
        assertThat(reshaping.split(cast.translator(), segment.id(), 0, sourceAt, targetAt))
                .isEqualTo(new DeedResult.Rejected(key, List.of()));
    }

    @Test
    void aCutBetweenTwoPairsOfTagsIsFine() {
        SegmentRow segment =
                rows(stage.document("\uE001Po.\uE401 \uE002Jo.\uE402")).getFirst();
        assertThat(done(reshaping.split(cast.translator(), segment.id(), 0, 5, 0))
                        .rows())
                .extracting(SegmentRow::source)
                .containsExactly("\uE001Po.\uE401", "\uE002Jo.\uE402");
    }

    @Test
    void aPairAroundTheCutHasAHalfOnEachSideWhichMayBeConfirmedAndIsAPairAgainWhenMerged() {
        String source = Tagged.text("{1}Po. Jo.{/1}");
        DocumentInfo document = stage.document(source);
        SegmentRow segment = rows(document).getFirst();
        editing.save(cast.translator(), segment.id(), Edit.typed(0, Tagged.text("{1}Yes. No.{/1}")));
        long deed =
                done(reshaping.split(cast.translator(), segment.id(), 1, 4, 5)).deedId();
        assertThat(rows(document))
                .extracting(SegmentRow::source, SegmentRow::target)
                .containsExactly(
                        tuple(Tagged.text("{1}Po."), Tagged.text("{1}Yes.")),
                        tuple(Tagged.text("Jo.{/1}"), Tagged.text("No.{/1}")));

        for (SegmentRow half : rows(document)) {
            SaveResult result =
                    editing.confirm(cast.translator(), half.id(), Edit.typed(half.version(), half.target()));
            assertThat(result).isInstanceOf(SaveResult.Saved.class);
        }
        SegmentRow first = rows(document).getFirst();
        done(reshaping.merge(
                cast.translator(),
                first.id(),
                first.version(),
                rows(document).getLast().version()));
        assertThat(rows(document))
                .extracting(SegmentRow::source, SegmentRow::target)
                .containsExactly(tuple(source, Tagged.text("{1}Yes. No.{/1}")));
        assertThat(done(deeds.undo(cast.translator(), deed)).changed()).isZero();
    }

    @Test
    void aMergedSegmentIsReadWithoutAPlace() {
        DocumentInfo document = stage.paragraphs(new String[] {BRIDGE, ROAD, "Po."});
        SegmentRow road = rows(document).get(1);
        done(reshaping.merge(cast.translator(), rows(document).getFirst().id(), 0, 0));
        assertThat(editing.segment(cast.translator(), road.id()).number()).isZero();
        assertThat(editing.context(cast.translator(), road.id()).neighbours()).isEqualTo(Neighbours.NONE);
        for (Filter filter : Filter.values()) {
            Window window = new Window(0, 10, filter);
            SegmentPage page = editing.rows(cast.translator(), document.id(), window);
            assertThat(page.rows())
                    .hasSize(page.total())
                    .extracting(SegmentRow::id)
                    .doesNotContain(road.id());
            assertThat(editing.numbers(cast.translator(), document.id(), filter))
                    .hasSize(page.total());
        }
    }

    @Test
    void nothingIsDoneToAMergedSegmentAnyMore() {
        DocumentInfo document = stage.paragraphs(new String[] {BRIDGE, ROAD, "Po."});
        SegmentRow road = rows(document).get(1);
        done(reshaping.merge(cast.translator(), rows(document).getFirst().id(), 0, 0));
        SaveResult merged = new SaveResult.Merged(rows(document).getFirst(), "");
        DeedResult mergedToo = new DeedResult.Rejected("rejected.merged", List.of());
        assertThat(editing.save(cast.translator(), road.id(), Edit.typed(1, "Late.")))
                .isEqualTo(merged);
        assertThat(editing.confirm(cast.translator(), road.id(), Edit.typed(1, "Late.")))
                .isEqualTo(merged);
        assertThat(reviewing.approve(cast.reviewer(), road.id(), Edit.typed(1, "Late.")))
                .isEqualTo(merged);
        assertThat(reviewing.giveBack(cast.reviewer(), road.id(), 1, "Why?")).isEqualTo(merged);
        assertThat(reshaping.split(cast.translator(), road.id(), 1, 5, 0)).isEqualTo(mergedToo);
        assertThat(reshaping.merge(cast.translator(), road.id(), 1, 0)).isEqualTo(mergedToo);
    }

    @Test
    void aReshapedDocumentCanBeDeleted() {
        DocumentInfo document = stage.paragraphs(new String[] {BRIDGE, ROAD, "Po."});
        long first = rows(document).getFirst().id();
        done(reshaping.merge(cast.translator(), first, 0, 0));
        done(reshaping.merge(cast.translator(), first, 1, 0));
        removal.delete(cast.manager(), document.id());
        assertThat(catalogue.documents(cast.translator(), document.projectId())).isEmpty();
    }

    private List<SegmentRow> rows(DocumentInfo document) {
        return stage.segments(document, 100);
    }

    private DocumentInfo info(DocumentInfo document) {
        return catalogue.document(cast.translator(), document.id());
    }

    private List<Match> matches(SegmentRow segment, String source) {
        MemoryUses memory = editing.context(cast.translator(), segment.id()).memories();
        return matching.matches(cast.translator(), memory, new MatchQuery(source, Neighbours.NONE, 90, 5));
    }
}
