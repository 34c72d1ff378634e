package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.Tagged;
import org.ura.WorkbenchTest;

/// Which tags a text may have, through the services.
@WorkbenchTest
@Import(Stage.class)
class TaggingTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Correcting correcting;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # source           | target              | why not              | tag
            {1}Ura{/1} e re    | A {1}bridge{/1}     |                      |
            {1}Ura{/1}{2/}     | A bridge            |                      |
            {1}Ura{/1} {2/}    | {2/} Bridge         |                      |
            {1}a{/1} {2}b{/2}  | {2}{1}b{/1} a{/2}   |                      |
            {1}a{/1} {2}b{/2}  | {2}{1}b{/2} a{/1}   |                      |
            {1}Ura             | {1}Bridge           |                      |
            Ura{/1}            | Bridge{/1}          |                      |
            {1/}               | {1/}                |                      |
            Ura                | {1}Bridge{/1}       | rejected.foreignTag  | 1›
            {1}Ura{/1}         | {1}Bridge{/1}{2/}   | rejected.foreignTag  | 2
            {1}Ura{/1}         | {1}A{/1}{1}b{/1}    | rejected.foreignTag  | 1›
            {1}Ura{/1}         | {1}Bridge           | rejected.brokenTag   | 1›
            {1}Ura{/1}         | Bridge{/1}          | rejected.brokenTag   | ‹1
            {1}Ura{/1}         | {/1}Bridge{1}       | rejected.brokenTag   | ‹1
            {1}Ura             | {1}Bridge{/1}       | rejected.foreignTag  | ‹1
            """)
    void aDraftMayHaveAnyTagsAndAConfirmedTextThoseOfItsSourceInWholePairs(
            String source, String target, String key, String tag) {
        SegmentRow segment = segment(source);
        Edit edit = Edit.typed(0, Tagged.text(target));
        if (key != null) {
            SaveResult rejected = new SaveResult.Rejected(key, List.of(tag));
            assertThat(editing.confirm(cast.translator(), segment.id(), edit)).isEqualTo(rejected);
            assertThat(now(segment)).isEqualTo(segment);
        }
        assertThat(editing.save(cast.translator(), segment.id(), edit)).isInstanceOf(SaveResult.Saved.class);
        assertThat(now(segment).target()).isEqualTo(Tagged.text(target));
        if (key != null) {
            assertThat(reviewing.approve(cast.reviewer(), segment.id(), Edit.typed(1, Tagged.text(target))))
                    .isEqualTo(new SaveResult.Rejected(key, List.of(tag)));
        }
        if (key == null) {
            Edit again = Edit.typed(1, Tagged.text(target));
            editing.confirm(cast.translator(), segment.id(), again);
            assertThat(now(segment).state()).isEqualTo(State.TRANSLATED);
        }
    }

    @Test
    void aStaleTextIsAConflictWhateverItsTags() {
        SegmentRow segment = segment("{1}Ura{/1}");
        editing.save(cast.translator(), segment.id(), Edit.typed(0, "Bridge"));
        assertThat(editing.confirm(cast.translator(), segment.id(), Edit.typed(0, Tagged.text("{2/}"))))
                .isInstanceOf(SaveResult.Rejected.class); // nothing to confirm, however old
        assertThat(editing.confirm(cast.translator(), segment.id(), Edit.typed(0, Tagged.text("A{2/}"))))
                .isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void tagsWithoutTextAreNothingToConfirm() {
        SegmentRow segment = segment("{1}Ura{/1}");
        assertThat(editing.confirm(cast.translator(), segment.id(), Edit.typed(0, Tagged.text(" {1}{/1}"))))
                .isEqualTo(new SaveResult.Rejected("rejected.blank", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uE000", "a\uE400", "\uE800b"})
    void whatStandsAmongTheTagsAndIsNoneIsNotStored(String text) {
        SegmentRow segment = segment("Ura");
        assertThat(editing.save(cast.translator(), segment.id(), Edit.typed(0, text)))
                .isEqualTo(new SaveResult.Rejected("rejected.characters", List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {1}Ura{/1} ere     | {1}Ura{/1} e re     |
            {1}Ura{/1} ere     | Ura {1}e re{/1}     |
            {1}Ura{/1} ere     | Ura e re            | 1›
            {1}Ura{/1} ere     | {1}Ura e re         | ‹1
            {1}Ura{/1} ere     | {1}Ura{/1} e re{2/} | 2
            """)
    void aCorrectedSourceKeepsItsTags(String source, String corrected, String tag) {
        SegmentRow segment = segment(source);
        DeedResult result = correcting.correct(cast.reviewer(), segment.id(), 0, Tagged.text(corrected));
        if (tag == null) {
            assertThat(now(segment).source()).isEqualTo(Tagged.text(corrected));
        } else {
            assertThat(result).isEqualTo(new DeedResult.Rejected("rejected.sourceTag", List.of(tag)));
            assertThat(now(segment)).isEqualTo(segment);
        }
    }

    private SegmentRow segment(String source) {
        return stage.segments(stage.document(Tagged.text(source)), 1).getFirst();
    }

    private SegmentRow now(SegmentRow segment) {
        return editing.segment(cast.translator(), segment.id());
    }
}
