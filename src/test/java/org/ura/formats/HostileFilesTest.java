package org.ura.formats;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ura.formats.okapi.Samples;

/// Files that were made to do harm, or came to it: each is refused with its reason.
class HostileFilesTest {

    private static final String ENTRIES = new String(Samples.bytes("sample.properties"), UTF_8);
    private static final String CONTENT_TYPES = "<Types><Override PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private final Documents documents = AllFormats.documents();

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.pptx", "a.xlsx", "a.odt", "a.idml"})
    void aRenamedProgramIsNoDocument(String name) {
        assertThat(fault(name, new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}))
                .isEqualTo(Fault.OTHER_KIND);
        assertThat(fault(name, "MZ and something else".getBytes(UTF_8))).isEqualTo(Fault.NOT_THIS_KIND);
    }

    @ParameterizedTest
    @CsvSource({
        "sample.docx, a.xlsx",
        "sample.odt, a.docx",
        "sample.idml, a.odt",
        "sample.xlsx, a.idml",
        "sample.pptx, a.docx"
    })
    void oneKindOfArchiveIsNotAnother(String sample, String name) {
        assertThat(fault(name, Samples.bytes(sample))).isEqualTo(Fault.NOT_THIS_KIND);
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] zeros = new byte[1024 * 1024];
        byte[] bomb = zip(zip -> {
            put(zip, "[Content_Types].xml", CONTENT_TYPES.getBytes(UTF_8));
            for (int i = 0; i < 300; i++) {
                put(zip, "word/media/" + i + ".bin", zeros);
            }
        });
        assertThat(bomb.length).isLessThan(2 * 1024 * 1024);
        assertThat(fault("a.docx", bomb)).isEqualTo(Fault.UNPACKS_TOO_LARGE);
    }

    @Test
    void moreThanAThousandEntriesAreRefused() throws IOException {
        byte[] many = zip(zip -> {
            for (int i = 0; i <= 1_000; i++) {
                put(zip, "word/" + i + ".xml", "<a/>".getBytes(UTF_8));
            }
        });
        assertThat(fault("a.docx", many)).isEqualTo(Fault.TOO_MANY_ENTRIES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "word\\document.xml", "C:word.xml", "word/../../a"})
    void entriesThatLeadOutsideAreRefused(String entry) throws IOException {
        assertThat(fault("a.docx", zip(zip -> put(zip, entry, new byte[] {1})))).isEqualTo(Fault.BAD_ENTRY);
    }

    @Test
    void anArchiveWithinAnArchiveIsNotOpened() throws IOException {
        byte[] inner = zip(zip -> put(zip, "a.txt", "Po.".getBytes(UTF_8)));
        List<Parcel.Packed> files = Parcel.files("a.zip", zip(zip -> put(zip, "folder/inner.zip", inner)));
        assertThat(files).extracting(Parcel.Packed::name).containsExactly("inner.zip");
        assertThat(fault("inner.zip", inner)).isIn(Fault.OTHER_KIND, Fault.UNKNOWN_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>",
                "<!DOCTYPE a SYSTEM \"http://example.org/a.dtd\">"
            })
    void entitiesAreNotRead(String type) throws IOException {
        String strings = type + "<resources><string name=\"a\">Po &x; &c;</string></resources>";
        assertThat(fault("strings.xml", strings.getBytes(UTF_8))).isEqualTo(Fault.ENTITIES);
        assertThat(fault("a.xlf", (type + "<xliff version=\"1.2\"/>").getBytes(UTF_8)))
                .isEqualTo(Fault.ENTITIES);
        assertThat(fault("a.docx", word(type + "<document>&x;</document>"))).isEqualTo(Fault.ENTITIES);
    }

    @Test
    void aHundredThousandNestedElementsAreRefused() throws IOException {
        int deep = 100_000;
        String xml = "<a>".repeat(deep) + "Po" + "</a>".repeat(deep);
        assertThat(fault("a.docx", word(xml))).isEqualTo(Fault.TOO_DEEP);
        assertThat(fault("a.xml", xml.getBytes(UTF_8))).isEqualTo(Fault.TOO_DEEP);
        assertThat(fault("a.xlf", xml.getBytes(UTF_8))).isEqualTo(Fault.TOO_DEEP);
        assertThat(fault("a.html", ("<div>".repeat(deep) + "Po").getBytes(UTF_8)))
                .isEqualTo(Fault.TOO_DEEP);
        assertThat(fault("a.md", (">".repeat(deep) + " Po").getBytes(UTF_8))).isEqualTo(Fault.TOO_DEEP);
        assertThat(fault("a.json", ("[".repeat(deep) + "\"Po\"" + "]".repeat(deep)).getBytes(UTF_8)))
                .isEqualTo(Fault.TOO_DEEP);
        assertThat(fault("a.yaml", ("[".repeat(deep) + "Po" + "]".repeat(deep)).getBytes(UTF_8)))
                .isEqualTo(Fault.TOO_DEEP);
    }

    @Test
    void aMillionEmptyParagraphsAreNoText() throws IOException {
        String body = "<w:p/>".repeat(1_000_000);
        byte[] empty =
                word("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + body + "</w:body></w:document>");
        assertThat(fault("a.docx", empty)).isIn(Fault.EMPTY, Fault.TOO_MUCH_WORK, Fault.DAMAGED);
    }

    @ParameterizedTest
    @MethodSource("archives")
    void truncatedArchivesAreRefused(String sample) {
        byte[] whole = Samples.bytes(sample);
        for (int part = 1; part < 10; part++) {
            assertThat(fault(sample, Arrays.copyOf(whole, whole.length * part / 10)))
                    .isIn(Fault.DAMAGED, Fault.NOT_THIS_KIND);
        }
    }

    static Stream<String> archives() {
        return Stream.of("sample.docx", "sample.pptx", "sample.xlsx", "sample.odt", "sample.idml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.html", "a.md", "a.po", "a.json", "a.properties", "a.yaml", "a.srt", "a.vtt", "a.xml", "a.xlf"
            })
    void otherEncodingsAreSaidSo(String name) {
        assertThat(fault(name, "Përshëndetje çdo ditë".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(Fault.NOT_UTF8);
        assertThat(fault(name, "\uFEFFPërshëndetje".getBytes(UTF_16BE))).isEqualTo(Fault.UTF16);
        assertThat(fault(name, "a\u0000b\u0001".getBytes(UTF_8))).isEqualTo(Fault.BINARY);
    }

    @Test
    void aDeclaredEncodingIsNotOverheard() {
        assertThat(fault("a.html", "<html><head><meta charset=\"windows-1250\"></head></html>".getBytes(UTF_8)))
                .isEqualTo(Fault.OTHER_ENCODING);
        assertThat(fault("a.xml", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><resources/>".getBytes(UTF_8)))
                .isEqualTo(Fault.OTHER_ENCODING);
    }

    @Test
    void marksOfDirectionStayAndLoneSurrogatesCannotCome() {
        String text = "{\"a\": \"\u200FPo\u202E erdhi\u2069\", \"b\": \"x\\ud800y\"}";
        SourceDocument read = documents.read("a.json", text.getBytes(UTF_8), Segmentation.PARAGRAPHS);
        assertThat(AllFormats.texts(read)).containsExactly("\u200FPo\u202E erdhi\u2069", "x\uFFFDy");
        assertThat(fault("a.json", new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}))
                .isEqualTo(Fault.NOT_UTF8);
    }

    @Test
    void aFileThatTakesTooLongIsGivenUpAndTheNextOneIsRead() {
        Documents hurried = AllFormats.documents(Duration.ofNanos(1), AllFormats.LIMITS.memory());
        UnreadableDocument refused = catchThrowableOfType(
                UnreadableDocument.class,
                () -> hurried.read(
                        "a.properties", (ENTRIES + "\n").repeat(20_000).getBytes(UTF_8), Segmentation.SENTENCES));
        assertThat(refused.fault()).isEqualTo(Fault.TOO_MUCH_WORK);
        assertThat(documents
                        .read("a.txt", "Po.".getBytes(UTF_8), Segmentation.SENTENCES)
                        .paragraphs())
                .hasSize(1);
    }

    private Fault fault(String name, byte[] bytes) {
        UnreadableDocument refused = catchThrowableOfType(
                UnreadableDocument.class, () -> documents.read(name, bytes, Segmentation.SENTENCES));
        assertThat(refused).as(name).isNotNull();
        return refused.fault();
    }

    private static byte[] word(String document) throws IOException {
        return zip(zip -> {
            put(zip, "[Content_Types].xml", CONTENT_TYPES.getBytes(UTF_8));
            put(
                    zip,
                    "_rels/.rels",
                    ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                    + "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                    + "officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                            .getBytes(UTF_8));
            put(zip, "word/document.xml", document.getBytes(UTF_8));
        });
    }

    private interface Packing {
        void into(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Packing packing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            packing.into(zip);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
