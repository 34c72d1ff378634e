package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Refused;
import org.ura.text.Search;
import org.ura.text.Search.Mode;

@WorkbenchTest
@Import(Stage.class)
class SearchingTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Editing editing;

    @Autowired
    private Reshaping reshaping;

    @Autowired
    private Searching searching;

    private DocumentInfo document;

    @BeforeEach
    void aDocumentWithOneTranslation() {
        document = stage.document("Ura është e re.", "Rruga eshte e gjatë.", "Nata ra.");
        SegmentRow third = stage.segments(document, 3).getLast();
        editing.confirm(cast.translator(), third.id(), Edit.typed(0, "Night fell on the bridge."));
    }

    @Test
    void accentsAreAlikeUnlessAskedFor() {
        assertThat(find("është", Side.SOURCE, Filter.ALL)).containsExactly(1, 2);
        assertThat(searching.numbers(
                        cast.translator(),
                        document.id(),
                        Wanted.of(Filter.ALL).with(new Search("është", Mode.PLAIN, true), Side.SOURCE)))
                .containsExactly(1);
    }

    @Test
    void eachSideIsSearchedOrBoth() {
        assertThat(find("bridge", Side.SOURCE, Filter.ALL)).isEmpty();
        assertThat(find("bridge", Side.TARGET, Filter.ALL)).containsExactly(3);
        assertThat(find("r", Side.BOTH, Filter.ALL)).containsExactly(1, 2, 3);
    }

    @Test
    void theFilterNarrowsIt() {
        assertThat(find("r", Side.BOTH, Filter.OPEN)).containsExactly(1, 2);
        assertThat(find("", Side.BOTH, Filter.WAITING)).containsExactly(3);
    }

    @Test
    void aMergedSegmentIsNotFound() {
        reshaping.merge(
                cast.translator(), stage.segments(document, 1).getFirst().id(), 0, 0);
        assertThat(find("rruga", Side.SOURCE, Filter.ALL)).containsExactly(1);
    }

    @Test
    void aPatternThatIsNoneIsRefused() {
        assertThat(refusal("(").key()).isEqualTo("refused.pattern");
        assertThat(refusal("(a{1000}){1000}").key()).isEqualTo("refused.searchTooLarge");
    }

    private Refused refusal(String pattern) {
        Wanted wanted = Wanted.of(Filter.ALL).with(new Search(pattern, Mode.PATTERN, false), Side.BOTH);
        return catchThrowableOfType(Refused.class, () -> searching.numbers(cast.translator(), document.id(), wanted));
    }

    @Test
    void repetitionsAreThoseWhoseSourceStandsElsewhereInTheProject() {
        document = stage.document("Po.", "Vijon leximi.", "Jo.", "Vijon leximi.");
        DocumentInfo later = stage.document(document.projectId(), "Vijon leximi.", "Po.", "Mirë.");
        stage.document("Jo.");

        assertThat(numbers(Wanted.of(Filter.ALL).with(Trait.REPEATED))).containsExactly(1, 2, 4);
        assertThat(numbers(Wanted.of(Filter.ALL).with(Trait.FIRST))).containsExactly(1, 2);
        document = later;
        assertThat(numbers(Wanted.of(Filter.ALL).with(Trait.REPEATED))).containsExactly(1, 2);
        assertThat(numbers(Wanted.of(Filter.ALL).with(Trait.FIRST))).isEmpty();
    }

    @Test
    void aMergedSegmentIsNobodysRepetition() {
        document = stage.document("Po.", "Ra nata.", "Ra nata.");
        reshaping.merge(
                cast.translator(), stage.segments(document, 1).getFirst().id(), 0, 0);
        assertThat(numbers(Wanted.of(Filter.ALL).with(Trait.REPEATED))).isEmpty();
    }

    @Test
    void translationsAreWantedByTheirLengthOrForBeingMissing() {
        SegmentRow first = stage.segments(document, 1).getFirst();
        editing.save(cast.translator(), first.id(), Edit.typed(0, "The bridge is new."));
        assertThat(numbers(Wanted.of(Filter.ALL).with(Trait.EMPTY))).containsExactly(2);
        assertThat(numbers(Wanted.of(Filter.ALL).with(Trait.LONG))).containsExactly(3);
    }

    @Test
    void tagsDoNotMakeATranslationLong() {
        SegmentRow first = stage.segments(document, 1).getFirst();
        editing.save(
                cast.translator(), first.id(), Edit.typed(0, "\uE001The bridge is new.\uE401" + "\uE802".repeat(20)));
        assertThat(numbers(Wanted.of(Filter.ALL).with(Trait.LONG))).containsExactly(3);
    }

    @Test
    void thePeopleAreThoseWhoHaveChangedSegmentsLast() {
        SegmentRow first = stage.segments(document, 1).getFirst();
        editing.save(cast.translator(), first.id(), Edit.typed(0, "The bridge is new."));
        editing.save(cast.reviewer(), first.id(), Edit.typed(1, "The bridge is newer."));
        assertThat(searching.people(cast.translator(), document.id()))
                .extracting(Contributor::name)
                .containsExactly("reviewer", "translator");
        assertThat(numbers(Wanted.of(Filter.ALL).by(cast.reviewer().personId())))
                .containsExactly(1);
        assertThat(numbers(Wanted.of(Filter.ALL).by(cast.translator().personId())))
                .containsExactly(3);
        assertThat(numbers(Wanted.of(Filter.ALL).by(cast.outsider().personId())))
                .isEmpty();
    }

    @Test
    void allThatIsWantedMustBeTrue() {
        Wanted longOne = Wanted.of(Filter.WAITING)
                .with(Trait.LONG)
                .by(cast.translator().personId())
                .with(new Search("bridge", Mode.WORD, false), Side.TARGET);
        assertThat(numbers(longOne)).containsExactly(3);
        assertThat(numbers(longOne.with(Trait.EMPTY))).isEmpty();
        assertThat(numbers(longOne.by(cast.reviewer().personId()))).isEmpty();
        assertThat(numbers(longOne.with(new Search("ridge", Mode.WORD, false), Side.TARGET)))
                .isEmpty();
    }

    private int[] find(String text, Side side, Filter filter) {
        return numbers(Wanted.of(filter).with(new Search(text, Mode.PLAIN, false), side));
    }

    private int[] numbers(Wanted wanted) {
        return searching.numbers(cast.translator(), document.id(), wanted);
    }
}
