package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                        Filter.ALL,
                        new Search("është", Mode.PLAIN, true),
                        Side.SOURCE))
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
        assertThatThrownBy(() -> searching.numbers(
                        cast.translator(), document.id(), Filter.ALL, new Search("(", Mode.PATTERN, false), Side.BOTH))
                .isInstanceOf(Refused.class);
    }

    private int[] find(String text, Side side, Filter filter) {
        return searching.numbers(cast.translator(), document.id(), filter, new Search(text, Mode.PLAIN, false), side);
    }
}
