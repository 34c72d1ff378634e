package org.ura.formats.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ura.formats.AllFormats;
import org.ura.formats.Archive;
import org.ura.formats.Documents;
import org.ura.formats.Segmentation;
import org.ura.formats.SourceDocument;
import org.ura.formats.SourceParagraph;
import org.ura.formats.SourceSegment;

/// Every format goes in, is translated into a language whose letters are thirteen places further on, goes
/// out, and in again; and so back.
class RoundTripTest {

    private final Documents documents = AllFormats.documents();

    static Stream<String> samples() {
        return Samples.names().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsTranslatedAndTranslatedBackIsAsItWas(String name) {
        byte[] original = Samples.bytes(name);
        SourceDocument source = documents.read(name, original, Segmentation.SENTENCES);
        byte[] translated = documents.target(name, original, turned(source));
        byte[] back = documents.target(
                name, translated, bilingual(name) ? AllFormats.texts(source) : turned(again(name, translated)));
        assertThat(again(name, back).paragraphs())
                .extracting(SourceParagraph::structure, SourceParagraph::text)
                .containsExactlyElementsOf(source.paragraphs().stream()
                        .map(paragraph -> tuple(paragraph.structure(), paragraph.text()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theTranslatedFileHasTheTranslations(String name) {
        byte[] original = Samples.bytes(name);
        SourceDocument source = documents.read(name, original, Segmentation.SENTENCES);
        SourceDocument translated = again(name, documents.target(name, original, turned(source)));
        List<String> found = bilingual(name) ? targets(translated) : AllFormats.texts(translated);
        assertThat(found).containsExactlyElementsOf(turned(source));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsNotTranslatedMayBeLeftOut(String name) {
        byte[] original = Samples.bytes(name);
        List<String> all = turned(again(name, original));
        for (int step : new int[] {1, 2, 3}) {
            List<String> texts = new ArrayList<>(all);
            for (int i = 0; i < texts.size(); i += step) {
                texts.set(i, i == texts.size() - 1 ? texts.get(i) : "");
            }
            SourceDocument found = again(name, documents.target(name, original, texts));
            assertThat((bilingual(name) ? targets(found) : AllFormats.texts(found))
                            .stream().filter(text -> !text.isEmpty()).toList())
                    .containsExactlyElementsOf(
                            texts.stream().filter(text -> !text.isEmpty()).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample.docx", "sample.pptx", "sample.xlsx", "sample.odt", "sample.idml"})
    void everyPartOfAnArchiveIsThereAgain(String name) {
        byte[] original = Samples.bytes(name);
        Map<String, byte[]> before = Archive.entries(name, original, part -> true);
        Map<String, byte[]> after =
                Archive.entries(name, documents.target(name, original, turned(again(name, original))), part -> true);
        assertThat(after.keySet()).containsExactlyInAnyOrderElementsOf(before.keySet());
        before.forEach((part, bytes) -> {
            if (!part.endsWith(".xml") && !part.endsWith(".rels")) {
                assertThat(after.get(part)).as(part).isEqualTo(bytes);
            }
        });
    }

    @Test
    void everyFormatHasASample() {
        assertThat(documents.endings().stream()
                        .filter(ending -> Samples.names().stream().noneMatch(name -> name.endsWith(ending)))
                        .toList())
                .containsExactlyInAnyOrder(
                        ".text",
                        ".htm",
                        ".xhtml",
                        ".markdown",
                        ".pot",
                        ".xliff",
                        ".sdlxliff",
                        ".mqxliff",
                        ".mxliff",
                        ".yml");
    }

    private SourceDocument again(String name, byte[] bytes) {
        return documents.read(name, bytes, Segmentation.SENTENCES);
    }

    private static boolean bilingual(String name) {
        return name.endsWith(".po") || name.endsWith(".xlf") || name.endsWith(".tmx");
    }

    private static List<String> targets(SourceDocument document) {
        return document.paragraphs().stream()
                .map(paragraph -> paragraph.segments().getFirst())
                .map(SourceSegment::target)
                .toList();
    }

    private static List<String> turned(SourceDocument document) {
        return AllFormats.texts(document).stream().map(RoundTripTest::turned).toList();
    }

    /// Letters from a to z only, so that it can be turned back; tags stay.
    private static String turned(String text) {
        StringBuilder turned = new StringBuilder();
        for (char letter : text.toCharArray()) {
            boolean small = letter >= 'a' && letter <= 'z';
            boolean large = letter >= 'A' && letter <= 'Z';
            char first = small ? 'a' : 'A';
            turned.append(small || large ? (char) (first + (letter - first + 13) % 26) : letter);
        }
        return turned.toString();
    }
}
