package org.ura.formats;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ura.formats.okapi.Samples;

/// Good files with random damage, of a seed: `-Dura.seed=…` and `-Dura.damages=…` try others. A damaged file
/// is read or refused; what is read can be written, or is refused too. Nothing else may happen.
class DamagedFilesTest {

    private static final long SEED = Long.getLong("ura.seed", 20_261_124);
    private static final int DAMAGES = Integer.getInteger("ura.damages", 60);

    private final Documents documents = AllFormats.documents();

    static Stream<String> samples() {
        return Samples.names().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void damageIsRefusedOrRead(String name) {
        byte[] good = Samples.bytes(name);
        for (int i = 0; i < DAMAGES; i++) {
            long seed = SEED + i;
            byte[] damaged = damaged(good, new Random(seed));
            assertThatCode(() -> take(name, damaged))
                    .as("%s with -Dura.seed=%d", name, seed)
                    .doesNotThrowAnyException();
        }
    }

    private void take(String name, byte[] bytes) {
        try {
            List<String> texts = new ArrayList<>(AllFormats.texts(documents.read(name, bytes, Segmentation.SENTENCES)));
            Collections.fill(texts.subList(0, texts.size() / 2), "Yes.");
            documents.target(name, bytes, texts);
        } catch (UnreadableDocument | UnwritableDocument expected) {
            // a sentence for the person
        }
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] bytes = good.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int i = 0; i <= random.nextInt(8); i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
            case 1 -> {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            case 2 -> {
                int from = random.nextInt(bytes.length);
                int to = from + random.nextInt(bytes.length - from);
                System.arraycopy(good, to, bytes, from, bytes.length - to);
            }
            default -> {
                // a stretch of text in another place, which leaves the letters and breaks the form
                int length = random.nextInt(Math.min(40, bytes.length));
                System.arraycopy(
                        good,
                        random.nextInt(bytes.length - length),
                        bytes,
                        random.nextInt(bytes.length - length),
                        length);
            }
        }
        return bytes;
    }
}
