package org.ura.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bilingual files of other programs, written by hand after what is published about them.
class ForeignFilesTest {

    static final Path FOLDER = Path.of("src/test/resources/bilingual");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trados.sdlxliff | translated, reviewed, initial, final
            memoq.mqxliff   | translated, reviewed, final, initial, -
            phrase.mxliff   | translated, initial, -
            okapi.xlf       | reviewed, translated, translated, initial, ?
            okapi2.xlf      | reviewed, translated, final, initial
            gettext.po      | translated, initial, -
            omegat.tmx      | translated, translated
            """)
    void translationsComeWithTheirStates(String name, String states) throws IOException {
        List<String> found = read(name).stream()
                .map(segment ->
                        segment.target().isEmpty() ? "-" : segment.state().isEmpty() ? "?" : segment.state())
                .toList();
        assertThat(found).containsExactlyElementsOf(Arrays.asList(states.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trados.sdlxliff | The bridge \uE001opened\uE401.
            memoq.mqxliff   | The bridge \uE001opened\uE401.
            okapi2.xlf      | The bridge \uE001opened\uE401.
            omegat.tmx      | The bridge opened.
            """)
    void translationsComeWithTheirTags(String name, String target) throws IOException {
        assertThat(read(name).getFirst().target()).isEqualTo(target);
    }

    private static List<SourceSegment> read(String name) throws IOException {
        SourceDocument document =
                AllFormats.documents().read(name, Files.readAllBytes(FOLDER.resolve(name)), Segmentation.SENTENCES);
        return document.paragraphs().stream()
                .flatMap(paragraph -> paragraph.segments().stream())
                .toList();
    }
}
