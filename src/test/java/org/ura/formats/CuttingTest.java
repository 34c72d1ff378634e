package org.ura.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ura.Tagged;
import org.ura.language.SrxRules;

class CuttingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ana erdhi. Beni iku.             | []Ana erdhi. [ ]Beni iku.
            {1}Ana erdhi.{/1} Beni iku.      | [{1}]Ana erdhi. [{/1} ]Beni iku.
            Ana erdhi. {1}Beni iku.{/1}      | []Ana erdhi. [ {1}]Beni iku.
            {1}Ana erdhi. Beni{/1} iku.      | [{1}]Ana erdhi. [ ]Beni{/1} iku.
            Ana {1}erdhi. Beni iku.{/1}      | []Ana {1}erdhi. [ ]Beni iku.
            Ana {1}erdhi{/1}.{2/} Beni iku.  | []Ana {1}erdhi{/1}.{2/} [ ]Beni iku.
            {2/}Ana erdhi. {3/}Beni iku.     | []{2/}Ana erdhi. [ ]{3/}Beni iku.
            {1}{2}Ana erdhi.{/2}{/1} Po.     | [{1}{2}]Ana erdhi. [{/2}{/1} ]Po.
            """)
    void tagsGoWithTheirWordsAndThoseAroundASentenceIntoTheGap(String paragraph, String segments) {
        assertThat(cut(Tagged.text(paragraph)).stream()
                        .map(segment -> "[" + segment.gap() + "]" + segment.text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(Tagged.text(segments));
    }

    @Test
    void nothingIsLostButWhatClosesAtTheEnd() {
        long seed = 20_261_124;
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String paragraph = Tagged.sprinkled("Ana erdhi. Beni iku! A po? „Jo”, tha ai.", 6, random);
            String together = cut(paragraph).stream()
                    .map(segment -> segment.gap() + segment.text())
                    .collect(Collectors.joining());
            assertThat(paragraph).as("seed %d, round %d", seed, i).startsWith(together);
            assertThat(Blank.is(paragraph.substring(together.length()))).isTrue();
        }
    }

    @Test
    void whatClosesAtTheEndOfTheSourceClosesAtTheEndOfTheTranslation() {
        String source = Tagged.text("Ana erdhi. {1}Beni iku.{/1}");
        assertThat(Tail.closed(source, Tagged.text("Ana came. {1}Beni left.")))
                .isEqualTo(Tagged.text("Ana came. {1}Beni left.{/1}"));
        assertThat(Tail.closed(source, "Ana came. Beni left.")).isEqualTo("Ana came. Beni left.");
        assertThat(Tail.closed(source, Tagged.text("Ana came. {1}Beni{/1} left.")))
                .isEqualTo(Tagged.text("Ana came. {1}Beni{/1} left."));
    }

    private static List<SourceSegment> cut(String paragraph) {
        return Cutting.of(FileParagraph.plain(paragraph), Segmenter.of(SrxRules.builtIn())::segments);
    }
}
