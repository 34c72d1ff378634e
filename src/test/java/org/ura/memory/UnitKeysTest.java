package org.ura.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class UnitKeysTest {

    private final UnitKeys keys = new UnitKeys();

    @Test
    void aNamedUnitKeepsItsKeyWhenItsTargetChanges() {
        assertThat(keys.of(unit("7", "Ura", "Bridge"), "")).isEqualTo(new UnitKeys().of(unit("7", "Ura", "Deck"), ""));
    }

    @Test
    void theSameNumberInAnotherFileIsAnotherUnit() {
        assertThat(keys.of(unit("1", "Ura", "Bridge"), ""))
                .isNotEqualTo(new UnitKeys().of(unit("1", "Mali", "Mountain"), ""));
    }

    @Test
    void aUnitWithoutANameIsItsTexts() {
        assertThat(keys.of(unit("", "Ura", "Bridge"), "")).isEqualTo(new UnitKeys().of(unit("", "Ura", "Bridge"), ""));
        assertThat(keys.of(unit("", "Ura", "Deck"), "")).isNotEqualTo(keys.of(unit("", "Urab", "ridge"), ""));
    }

    @Test
    void whatAFileHasTwiceIsTakenOnceAndWhatDiffersTwice() {
        var first = keys.of(unit("7", "Ura", "Bridge"), "");
        assertThat(keys.of(unit("7", "Ura", "Bridge"), "")).isEmpty();
        assertThat(keys.of(unit("7", "Ura", "Deck"), "")).isPresent().isNotEqualTo(first);
        assertThat(keys.of(unit("7", "Ura", "Deck"), "")).isEmpty();
    }

    @Test
    void aKeyFitsItsColumn() {
        assertThat(keys.of(unit("7".repeat(500), "Ura", "Bridge"), "").orElseThrow())
                .hasSizeLessThan(200);
        assertThat(keys.of(unit("7".repeat(40), "Ura", "Bridge"), "").orElseThrow())
                .hasSizeLessThan(200);
    }

    @Test
    void aSetOfNumbersKnowsWhichItHas() {
        long seed = System.nanoTime();
        System.out.println("UnitKeysTest seed " + seed);
        Random random = new Random(seed);
        Set<Long> expected = new TreeSet<>();
        LongSet set = new LongSet();
        for (int i = 0; i < 100_000; i++) {
            long number = random.nextInt(50_000) * 0x9E3779B97F4A7C15L;
            assertThat(set.add(number)).isEqualTo(expected.add(number));
        }
    }

    private static KnownUnit unit(String tuid, String source, String target) {
        return new KnownUnit(
                tuid,
                source,
                target,
                Context.of(Neighbours.NONE),
                Provenance.confirmed("", "", false),
                TmxStamp.NONE,
                List.of());
    }
}
