package org.ura.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.WorkbenchTest;
import org.ura.formats.BilingualParagraph;
import org.ura.formats.BilingualSegment;
import org.ura.formats.Documents;
import org.ura.formats.Segmentation;
import org.ura.formats.SourceDocument;
import org.ura.formats.Xliff21;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The seed was really translated, reviewed and published; its three files say the same.
@WorkbenchTest
class FinishedSeedTest {

    private static final String SEED = "000_e72068697e918cf8";
    private static final Path XLIFF = Path.of("translations", SEED + ".xlf");

    private record Pair(String source, String target) {}

    @Autowired
    Documents documents;

    @Test
    void theXliffHoldsEverySegmentOfTheSeedReviewed() throws IOException {
        List<BilingualSegment> segments = xliff().stream()
                .flatMap(paragraph -> paragraph.segments().stream())
                .toList();
        assertThat(segments).hasSize(15).allMatch(segment -> segment.state().equals("reviewed"));
        assertThat(segments)
                .extracting(BilingualSegment::source)
                .containsExactlyElementsOf(seed().paragraphs().stream()
                        .flatMap(paragraph -> paragraph.segments().stream())
                        .map(segment -> segment.text())
                        .toList());
    }

    @Test
    void theXliffIsValid() {
        XLIFFReader.validate(XLIFF.toFile(), null);
    }

    @Test
    void theTmxHoldsTheSamePairs() throws Exception {
        assertThat(tmx())
                .containsExactlyElementsOf(xliff().stream()
                        .flatMap(paragraph -> paragraph.segments().stream())
                        .map(segment -> new Pair(segment.source(), segment.target()))
                        .toList());
    }

    @Test
    void theEnglishTextHoldsTheSameTargetsInTheSeedsShape() throws IOException {
        List<String> paragraphs = xliff().stream().map(FinishedSeedTest::target).toList();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(documents.target(SEED + ".txt", original(), paragraphs));
        assertThat(Files.readString(Path.of("translations", SEED + ".en.txt")))
                .isEqualTo(text.toString(StandardCharsets.UTF_8))
                .isEqualTo(String.join("\n\n", paragraphs));
    }

    private SourceDocument seed() throws IOException {
        return documents.read(SEED + ".txt", original(), Segmentation.SENTENCES);
    }

    private static byte[] original() throws IOException {
        return Files.readAllBytes(Path.of("seeds", SEED + ".txt"));
    }

    private static List<BilingualParagraph> xliff() throws IOException {
        try (InputStream in = Files.newInputStream(XLIFF)) {
            return Xliff21.read(in);
        }
    }

    private static String target(BilingualParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.segments().forEach(segment -> text.append(segment.gap()).append(segment.target()));
        return text.toString();
    }

    private static List<Pair> tmx() throws Exception {
        NodeList units = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Path.of("translations", SEED + ".tmx").toFile())
                .getElementsByTagName("tu");
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < units.getLength(); i++) {
            NodeList texts = ((Element) units.item(i)).getElementsByTagName("seg");
            pairs.add(new Pair(texts.item(0).getTextContent(), texts.item(1).getTextContent()));
        }
        return pairs;
    }
}
