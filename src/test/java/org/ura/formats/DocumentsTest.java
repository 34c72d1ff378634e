package org.ura.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import org.ura.Tagged;

class DocumentsTest {

    private static final String WRAPPED = """
              Era e veriut frynte nga mali dhe i shkundte
              pemët e oborrit. Gjyshja mbylli dritaret dhe
              ndezi zjarrin.
            """;

    private final Documents documents = new Documents(new Limits(DataSize.ofMegabytes(64), 50_000, 500_000), List.of());

    @Test
    void theSeedHasTwelveParagraphsAndFifteenSegments() throws IOException {
        SourceDocument seed = documents.read(
                "000.txt", Files.readAllBytes(Path.of("seeds/000_e72068697e918cf8.txt")), Segmentation.SENTENCES);
        assertThat(seed.paragraphs()).hasSize(12);
        assertThat(seed.paragraphs().stream().mapToInt(p -> p.segments().size()).sum())
                .isEqualTo(15);
        assertThat(seed.paragraphs().getLast().segments().getLast().gap()).isEqualTo(" ");
    }

    @Test
    void aParagraphMayBeOneSegment() {
        assertThat(documents
                        .read("a.txt", utf8("Po. Jo.\n"), Segmentation.PARAGRAPHS)
                        .paragraphs())
                .containsExactly(new SourceParagraph(List.of(new SourceSegment("", "Po. Jo."))));
    }

    @Test
    void gapsBetweenSegmentsAreKept() {
        assertThat(read("  Po.  Jo.\tMbase. \n").getFirst().segments())
                .containsExactly(
                        new SourceSegment("", "Po."),
                        new SourceSegment("  ", "Jo."),
                        new SourceSegment("\t", "Mbase."));
    }

    @Test
    void everyLineIsAParagraphAndBlankLinesAreNone() {
        assertThat(texts("\uFEFFTitulli\r\n\r\n \t\r\nRreshti i parë\nRreshti i dytë\r\u00a0\rFundi"))
                .containsExactly("Titulli", "Rreshti i parë", "Rreshti i dytë", "Fundi");
    }

    @Test
    void aHardWrappedBlockIsOneParagraph() {
        assertThat(texts("Titulli\n\n" + WRAPPED + "\nFundi\n"))
                .containsExactly(
                        "Titulli",
                        "Era e veriut frynte nga mali dhe i shkundte pemët e oborrit. Gjyshja mbylli dritaret dhe ndezi"
                                + " zjarrin.",
                        "Fundi");
        assertThat(read(WRAPPED).getFirst().segments()).hasSize(2);
        assertThat(texts(WRAPPED.replace("\n", "\r\n"))).hasSize(1);
    }

    @Test
    void verseAndListsAndLongLinesAreNotHardWrapped() {
        assertThat(texts("Bie shi mbi qytet\ne mbi det bie shi\ndhe unë rri zgjuar\n"))
                .hasSize(3);
        assertThat(texts("- bukë e freskët nga furra e lagjes sonë\n- qumësht\n- djathë i bardhë"))
                .hasSize(3);
        assertThat(texts("Në takim erdhën këta banorë të lagjes sonë:\nnëna e Anës\nxhaxhai i Arbrit"))
                .hasSize(3);
        assertThat(texts("Kryetari i bashkisë foli dje para banorëve të lagjes.\nBanorët e dëgjuan."))
                .hasSize(2);
        assertThat(texts(("fjalë ".repeat(30) + "\n").repeat(3))).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void theTranslationHasTheShapeOfTheOriginal(String lineEnd) {
        String original = "\uFEFF  Titulli\n\n\nPo. Jo.\t\n  Fundi".replace("\n", lineEnd);
        assertThat(written("a.txt", original, "The title", "Yes.\r\nNo.", "The end"))
                .isEqualTo("\uFEFF  The title\n\n\nYes. No.\t\n  The end".replace("\n", lineEnd));
    }

    @Test
    void aHardWrappedParagraphIsWrappedAnew() {
        assertThat(written(
                        "a.txt",
                        WRAPPED,
                        "The north wind blew from the mountain and shook the trees. Grandmother lit the fire."))
                .isEqualTo("""
                          The north wind blew from the mountain and
                          shook the trees. Grandmother lit the fire.
                        """);
    }

    @Test
    void unchangedParagraphsComeBackByteForByte() {
        String[] pieces = {
            "Ana",
            "erdhi.",
            "z.",
            "Po!",
            "„Jo?”",
            " ",
            "  ",
            "\t",
            "\n",
            "\r\n",
            "\n\n",
            "\r",
            "\f",
            "\u00a0",
            "😀",
            "e\u0308",
            "fjala tjetër vazhdon pa pushim ",
            "\u2028",
            "{1}",
            "\uE001",
            "\uEBFFa",
            "<b>"
        };
        for (int seed = 0; seed < 3_000; seed++) {
            String original = (seed % 3 == 0 ? "\uFEFFx" : "x")
                    + new Random(seed)
                            .ints(seed % 60, 0, pieces.length)
                            .mapToObj(i -> pieces[i])
                            .collect(Collectors.joining());
            String[] same = texts(original).toArray(String[]::new);
            assertThat(written("a.txt", original, same)).as("seed %d", seed).isEqualTo(original);
        }
    }

    @Test
    void privateCharactersAreNotTakenForTagsAndAnUntranslatedParagraphKeepsThem() {
        String original = "Ur\uE001a \uE400e\uEBFF re.\nPo \uE802\uF0B7.\n";
        assertThat(texts(original)).containsExactly("Ur\uFFFDa \uFFFDe\uFFFD re.", "Po \uFFFD\uF0B7.");
        assertThat(written("a.txt", original, "A new bridge.", "Po \uFFFD\uF0B7."))
                .isEqualTo("A new bridge.\nPo \uE802\uF0B7.\n");
    }

    @Test
    void aTextFileHasNoTags() {
        assertThat(written("a.txt", "Ura.\n", Tagged.text("The {1}bridge{/1}{2/}.")))
                .isEqualTo("The bridge.\n");
    }

    @Test
    void segmentsAndGapsMakeTheParagraphAgain() {
        assertThat(read("Po.  Jo!\u00a0Mbase…\n").getFirst().text()).isEqualTo("Po.  Jo!\u00a0Mbase…");
    }

    @Test
    void aWrongNumberOfTranslationsIsABug() {
        assertThatThrownBy(() -> written("a.txt", "Po.", "Yes.", "No."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has 1 paragraphs, not 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n", "\uFEFF", "\uFEFF\n", "\u00a0"})
    void nothingToTranslateIsEmpty(String text) {
        assertThat(refused("a.txt", utf8(text)).fault()).isEqualTo(Fault.EMPTY);
    }

    @Test
    void textInAnotherEncodingNamesTheByteAndItsPlace() {
        UnreadableDocument refused = refused("a.txt", "Përshëndetje".getBytes(ISO_8859_1));
        assertThat(refused.fault()).isEqualTo(Fault.NOT_UTF8);
        assertThat(refused.args()).containsExactly("a.txt", 1, "EB");
        assertThat(refused.key()).isEqualTo("unreadable.notUtf8");
        assertThat(refused("a.txt", Arrays.copyOf(utf8("mbarë ë"), 8)).args()).containsExactly("a.txt", 7, "C3");
        byte[] late = utf8("Mirë. ".repeat(20_000));
        late[100_000] = (byte) 0xff;
        assertThat(refused("a.txt", late, 1_000_000).args()).containsExactly("a.txt", 100_000, "FF");
        assertThat(refused("a.txt", "Mirë".getBytes(UTF_16)).fault()).isEqualTo(Fault.UTF16);
    }

    @Test
    void overlongAndSurrogateBytesAreNotUtf8() {
        assertThat(refused("a.txt", new byte[] {'a', (byte) 0xc0, (byte) 0xaf}).args())
                .containsExactly("a.txt", 1, "C0");
        assertThat(refused("a.txt", new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80})
                        .fault())
                .isEqualTo(Fault.NOT_UTF8);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            %PDF-1.7,   PDF
            {\\rtf1,    RTF
            GIF89a,     GIF
            """)
    void anotherKindOfFileIsCalledByItsName(String start, String kind) {
        assertThat(refused("a.txt", utf8(start)).args()).containsExactly("a.txt", kind);
    }

    @Test
    void archivesAndPicturesAreToldByTheirFirstBytes() {
        assertThat(refused("a.docx", new byte[] {'P', 'K', 3, 4, 0}).key()).isEqualTo("unreadable.otherKind");
        assertThat(refused("a.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                        .args())
                .containsExactly("a.txt", "PNG");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 11, 26, 27, 31, 127})
    void controlCharactersAreBinary(int control) {
        UnreadableDocument refused = refused("a.txt", new byte[] {'P', 'o', (byte) control, '.'});
        assertThat(refused.fault()).isEqualTo(Fault.BINARY);
        assertThat(refused.args()).containsExactly("a.txt", 2, "%02X".formatted(control));
    }

    @Test
    void tooManyBytesAreRefused() {
        Documents small = new Documents(new Limits(DataSize.ofMegabytes(1), 50_000, 500_000), List.of());
        UnreadableDocument refused = catchThrowableOfType(
                UnreadableDocument.class, () -> small.read("a.txt", new byte[1_048_577], Segmentation.SENTENCES));
        assertThat(refused.fault()).isEqualTo(Fault.TOO_LARGE);
        assertThat(refused.args()).containsExactly("a.txt", 2L, 1L);
    }

    @Test
    void fiftyMegabytesWithoutABreakAreRefusedBeforeTheyAreDecoded() {
        byte[] endless = new byte[50 * 1024 * 1024];
        Arrays.fill(endless, (byte) 'a');
        endless[0] = '\n';
        endless[endless.length - 1] = (byte) 0xc3;
        assertThat(refused("a.txt", endless).args()).containsExactly("a.txt", 2, 50 * 1024 * 1024 - 1, 50_000);
    }

    @Test
    void theLengthOfAParagraphIsCountedInCharactersNotBytes() {
        assertThat(texts("ë".repeat(50_000))).hasSize(1);
        assertThat(refused("a.txt", utf8("a\r\nb\r\n" + "ë".repeat(50_001))).args())
                .containsExactly("a.txt", 3, 50_001, 50_000);
        assertThat(refused("a.txt", utf8("😀".repeat(25_001))).args()).containsExactly("a.txt", 1, 50_002, 50_000);
    }

    @Test
    void aBadNameIsRefusedWhateverIsInTheFile() {
        assertThat(refused("../a.txt", utf8("Po.")).key()).isEqualTo("unreadable.badName");
        assertThatThrownBy(() -> written("a/b.txt", "Po.", "Yes.")).isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void aHardWrappedParagraphMayNotBeTooLongEither() {
        String line = "fjala ".repeat(10) + "x\n";
        assertThat(refused("a.txt", utf8("Titulli\n\n" + line.repeat(10)), 500).args())
                .containsExactly("a.txt", 3, 619, 500);
    }

    @Test
    void tooManySegmentsAreRefused() {
        Documents few = new Documents(new Limits(DataSize.ofMegabytes(1), 50_000, 2), List.of());
        assertThatThrownBy(() -> few.read("a.txt", utf8("Po. Jo.\nMbase."), Segmentation.SENTENCES))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.fault()).isEqualTo(Fault.TOO_MANY_SEGMENTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEXO", "a.TXT", "a.b.text", "përralla 1.txt"})
    void plainTextIsReadWhateverTheCaseOfItsEnding(String name) {
        assertThat(documents.read(name, utf8("Po."), Segmentation.SENTENCES).paragraphs())
                .hasSize(1);
    }

    @Test
    void anUnknownEndingNamesThoseThatCanBeRead() {
        UnreadableDocument refused = refused("a.Docx", utf8("Po."));
        assertThat(refused.fault()).isEqualTo(Fault.UNKNOWN_FORMAT);
        assertThat(refused.args()).containsExactly("a.Docx", ".docx", ".txt, .text, .srt, .vtt");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyFaultHasAKey(Fault fault) {
        assertThat(new UnreadableDocument(fault, "a").key()).matches("unreadable\\.[a-z][A-Za-z0-9]+");
    }

    private List<SourceParagraph> read(String text) {
        return documents.read("a.txt", utf8(text), Segmentation.SENTENCES).paragraphs();
    }

    private List<String> texts(String text) {
        return read(text).stream().map(SourceParagraph::text).toList();
    }

    private String written(String name, String original, String... translations) {
        return new String(documents.target(name, utf8(original), List.of(translations)), UTF_8);
    }

    private UnreadableDocument refused(String name, byte[] bytes) {
        return refused(name, bytes, 50_000);
    }

    private static UnreadableDocument refused(String name, byte[] bytes, int paragraph) {
        Documents documents = new Documents(new Limits(DataSize.ofMegabytes(64), paragraph, 500_000), List.of());
        return catchThrowableOfType(
                UnreadableDocument.class, () -> documents.read(name, bytes, Segmentation.SENTENCES));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
