package org.ura.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ura.project.Filter;

class ShownTest {

    private final Shown open = new Shown(Filter.OPEN, new int[] {3, 5, 9});

    @Test
    void aSegmentStandsWhereItsNumberIsAndNowhereElse() {
        assertThat(open.placeOf(5)).isEqualTo(1);
        assertThat(open.placeOf(6)).isEqualTo(-1);
        assertThat(open.placeOf(0)).isEqualTo(-1);
        assertThat(Shown.ALL.placeOf(6)).isEqualTo(5);
        assertThat(Shown.ALL.placeOf(0)).isEqualTo(-1);
    }

    @Test
    void theSegmentOfThePersonStaysAmongThemInItsPlace() {
        assertThat(open.with(6).numbers()).containsExactly(3, 5, 6, 9);
        assertThat(open.with(5)).isSameAs(open);
        assertThat(open.with(0)).isSameAs(open);
        assertThat(Shown.ALL.with(6)).isSameAs(Shown.ALL);
    }
}
