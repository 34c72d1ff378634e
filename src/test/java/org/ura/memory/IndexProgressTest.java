package org.ura.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexProgressTest {

    @Test
    void aMissingIndexSaysHowFarItIsUntilItIsBuilt(@TempDir Path home, @TempDir Path elsewhere) {
        try (Workbench workbench = new Workbench("index-progress", home)) {
            MemoryRow large = memory(workbench, Indexes.AT_ONCE + 1);
            MemoryRow small = memory(workbench, 3);
            Indexes indexes = new Indexes(workbench.bean(Units.class), new MemorySettings(elsewhere));

            assertThat(indexes.building(large)).contains(new IndexProgress(0, Indexes.AT_ONCE + 1));
            assertThat(indexes.building(small)).isEmpty();
            indexes.start();
            Awaitility.await()
                    .untilAsserted(() -> assertThat(indexes.building(large)).isEmpty());
            indexes.stop();
        }
    }

    private static MemoryRow memory(Workbench workbench, int units) {
        long memory = workbench.memory();
        workbench.remember(
                memory,
                IntStream.range(0, units)
                        .mapToObj(i -> new NewUnit(
                                "k" + i,
                                "Fjali " + i,
                                "Sentence " + i,
                                Neighbours.NONE,
                                Provenance.confirmed("Lajme", "lajme.txt", false)))
                        .toList());
        return workbench.bean(Units.class).memory(memory).orElseThrow();
    }
}
