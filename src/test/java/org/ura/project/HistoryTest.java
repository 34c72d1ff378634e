package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Refused;

/// Reading a segment's history, and what a reviewer compares with.
@WorkbenchTest
@Import(Stage.class)
class HistoryTest {

    private static final String OFFER = "The bridge opened for pedestrians.";
    private static final String EDITED = "The bridge opened to pedestrians.";

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Restoring restoring;

    @Autowired
    private History history;

    @Test
    void aLongHistoryIsReadInPagesThatKnowTheTextBeforeThem() {
        SegmentRow segment = stage.segment();
        for (int version = 0; version < 5; version++) {
            editing.save(cast.translator(), segment.id(), Edit.typed(version, "Text " + (version + 1)));
        }

        HistoryPage latest = history.page(cast.translator(), segment.id(), Long.MAX_VALUE, 3);
        assertThat(latest.revisions()).extracting(RevisionInfo::version).containsExactly(5L, 4L, 3L);
        assertThat(latest.more()).isTrue();
        assertThat(latest.earlier()).isEqualTo("Text 2");

        HistoryPage first = history.page(cast.translator(), segment.id(), 3, 3);
        assertThat(first.revisions()).extracting(RevisionInfo::target).containsExactly("Text 2", "Text 1");
        assertThat(first.more()).isFalse();
        assertThat(first.earlier()).isEmpty();
    }

    @Test
    void strangersReadNoHistory() {
        SegmentRow segment = stage.segment();
        assertThatThrownBy(() -> history.page(cast.outsider(), segment.id(), 9, 9))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> history.comparison(cast.outsider(), segment.id()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aTextIsComparedWithTheOfferThatItBeganWith() {
        SegmentRow segment = stage.segment();
        save(segment, 0, new Edit(0, OFFER, Origin.memory(87)));
        save(segment, 1, new Edit(1, EDITED, Origin.memory(87)));
        editing.confirm(cast.translator(), segment.id(), Edit.typed(2, EDITED));

        assertThat(history.comparison(cast.reviewer(), segment.id()))
                .containsExactly(new Compared.Offered(OFFER, 87, false));
    }

    @Test
    void anOfferThatWasTakenBackIsNone() {
        SegmentRow segment = stage.segment();
        save(segment, 0, new Edit(0, OFFER, Origin.memory(87)));
        save(segment, 1, Edit.typed(1, ""));
        editing.confirm(cast.translator(), segment.id(), Edit.typed(2, EDITED));

        assertThat(history.comparison(cast.reviewer(), segment.id())).isEmpty();
    }

    @Test
    void aTextThatCameBackIsComparedWithTheOneThatWasReturned() {
        SegmentRow segment = stage.segment();
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, OFFER));
        reviewing.giveBack(cast.reviewer(), segment.id(), 1, "To them, not for them.");
        editing.confirm(cast.translator(), segment.id(), Edit.typed(2, EDITED));

        assertThat(history.comparison(cast.reviewer(), segment.id()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.text()).isEqualTo(OFFER);
                    assertThat(((Compared.Decided) one).act()).isEqualTo(Act.RETURNED);
                    assertThat(((Compared.Decided) one).by()).isEqualTo("reviewer");
                });
    }

    @Test
    void whatWasDecidedLastComesBeforeTheOffer() {
        SegmentRow segment = stage.segment();
        save(segment, 0, new Edit(0, OFFER, Origin.memory(87)));
        editing.confirm(cast.translator(), segment.id(), Edit.typed(1, EDITED));
        reviewing.approve(cast.reviewer(), segment.id(), Edit.typed(2, EDITED));
        restoring.restore(cast.reviewer(), segment.id(), 3, 1);

        assertThat(history.comparison(cast.reviewer(), segment.id()))
                .extracting(Compared::text)
                .containsExactly(EDITED, OFFER);
    }

    private void save(SegmentRow segment, long version, Edit edit) {
        assertThat(editing.save(cast.translator(), segment.id(), edit)).isInstanceOf(SaveResult.Saved.class);
        assertThat(editing.segment(cast.translator(), segment.id()).version()).isEqualTo(version + 1);
    }
}
