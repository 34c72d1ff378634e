package org.ura.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ura.Tagged;
import org.ura.formats.okapi.Samples;

/// What word processors do to the table.
class DocxTableTest {

    private static final String TARGET = "<w:r><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr>"
            + "<w:t xml:space=\"preserve\">Yes, \"word\" two.</w:t></w:r>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <w:r><w:t>Ye</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve">s, </w:t></w:r><w:r><w:t>two.</w:t></w:r> | Yes, two.
            <w:r><w:t>“Yes”</w:t><w:noBreakHyphen/><w:t>a</w:t><w:softHyphen/><w:t>b</w:t></w:r>                | “Yes”\u2011a\u00adb
            <w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:cr/></w:r>                             | a⏎b→c⏎
            <w:ins w:id="9" w:author="x"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id="8" w:author="x"><w:r><w:delText>old</w:delText></w:r></w:del> | new
            <w:moveFrom w:id="7"><w:r><w:t>away</w:t></w:r></w:moveFrom><w:moveTo w:id="6"><w:r><w:t>here</w:t></w:r></w:moveTo> | here
            <w:hyperlink w:anchor="x"><w:r><w:t>link</w:t></w:r></w:hyperlink><w:smartTag w:element="p"><w:r><w:t>tag</w:t></w:r></w:smartTag> | linktag
            <w:sdt><w:sdtPr><w:alias w:val="t"/></w:sdtPr><w:sdtContent><w:r><w:t>held</w:t></w:r></w:sdtContent></w:sdt> | held
            <w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>1</w:t></w:r><w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r> | 1\uf0b7
            <w:r><w:t>a</w:t></w:r></w:p><w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>b</w:t></w:r> | a⏎b
            <w:r><w:t>a</w:t></w:r></w:p><w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r> | a⏎bc
            """)
    void whateverRunsATextIsIn(String runs, String text) {
        ReturnedSegment segment = read(xml -> xml.replace(TARGET, runs)).getFirst();
        assertThat(segment.target()).isEqualTo(text.replace('⏎', '\n').replace('→', '\t'));
    }

    @Test
    void rowsMayBeReorderedAndDeletedAndTheHeadsTakenAway() {
        List<ReturnedSegment> segments = read(xml -> {
            List<String> rows = new ArrayList<>(List.of(xml.split("(?=<w:tr>)|(?<=</w:tr>)")));
            String one = rows.remove(2);
            rows.remove(1); // the heads
            rows.add(rows.size() - 1, one);
            rows.remove(2); // the third
            return String.join("", rows);
        });
        assertThat(segments).extracting(ReturnedSegment::reference).containsExactly("2.1", "1.1");
        assertThat(segments).extracting(ReturnedSegment::source).containsExactly("Jo.", "Po.");
    }

    @Test
    void aDeletedRowIsGoneBeforeTheDeletionIsAccepted() {
        List<ReturnedSegment> segments = read(xml -> xml.replaceFirst(
                "(?s)(.*)<w:tr>(.*?\\bura:)", "$1<w:tr><w:trPr><w:del w:id=\"5\" w:author=\"x\"/></w:trPr>$2"));
        assertThat(segments).extracting(ReturnedSegment::reference).containsExactly("1.1", "2.1");
    }

    @Test
    void aRowWhoseNumberWasOverwrittenIsKnownByItsBookmark() {
        List<ReturnedSegment> segments = read(xml -> xml.replace(" ura:i.7/2.1", " two"));
        assertThat(segments).extracting(ReturnedSegment::reference).containsExactly("1.1", "2.1", "3.1");
    }

    @Test
    void anAddedRowHasNoReference() {
        List<ReturnedSegment> segments = read(
                xml -> xml.replace(
                        "</w:tbl>",
                        "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>E re</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"));
        assertThat(segments.getLast().reference()).isEmpty();
        assertThat(segments.getLast().source()).isEqualTo("E re");
    }

    @Test
    void commentsAndStatesComeBack() {
        ReturnedSegment segment = read(xml -> xml.replace(">translated<", "> Returned <")
                        .replaceFirst("(?s)(» Arta.*?</w:p>)", "$1<w:p><w:r><w:t>Why?</w:t></w:r></w:p>"))
                .getFirst();
        assertThat(segment.comments()).containsExactly("Why?");
        assertThat(segment.state()).contains("translated");
        assertThat(segment.returned()).isTrue();
        assertThat(segment.place()).isEqualTo("row 2");
    }

    /// `{1` written by hand.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {1}Yes{/1}, {2/}      | -          |
            {1}Yes{/1}            | MISSING    | {2/}
            {1}Yes, {2/}          | NOT_CLOSED | {1}
            Yes{/1}{2/}           | NOT_CLOSED | {/1}
            {1}Yes{/1}{2/}{3/}    | UNKNOWN    | {3/}
            {1 Yes{/1}{2/}        | UNREADABLE | {1 Yes{/1}
            {1}Yes{/1}{2/}{4000/} | UNREADABLE | {4000/}
            """)
    void aDamagedTagIsNamed(String target, String kind, String tag) {
        ReturnedSegment segment = read(xml ->
                        xml.replace(">Po.<", ">{1}Po{/1}{2/}<").replace(TARGET, "<w:r><w:t>" + target + "</w:t></w:r>"))
                .getFirst();
        assertThat(segment.damage().map(damage -> damage.kind().name()).orElse("-"))
                .isEqualTo(kind);
        assertThat(segment.damage().map(Damage::tag).orElse(null)).isEqualTo(tag);
        assertThat(segment.source()).isEqualTo(Tagged.text("{1}Po{/1}{2/}"));
    }

    private static List<ReturnedSegment> read(UnaryOperator<String> change) {
        BilingualComment comment = new BilingualComment("Arta", java.time.Instant.EPOCH, "So?", false);
        List<BilingualParagraph> paragraphs = List.of(
                new BilingualParagraph(
                        1,
                        List.of(
                                new BilingualSegment(
                                        1,
                                        "",
                                        "Po.",
                                        "Yes, \"word\" two.",
                                        "translated",
                                        false,
                                        "",
                                        List.of(),
                                        "1.1",
                                        List.of(comment),
                                        List.of()),
                                new BilingualSegment(
                                        2, "", "Jo.", "", "initial", false, "", List.of(), "2.1", List.of(),
                                        List.of()))),
                new BilingualParagraph(
                        2,
                        List.of(new BilingualSegment(
                                3, "", "Ura.", "Bridge.", "final", false, "", List.of(), "3.1", List.of(),
                                List.of()))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BilingualFiles.write(BilingualFormat.DOCX_TABLE, new Bilingual("a.txt", paragraphs, false, "i.7"), out);
        String xml = new String(part(out.toByteArray()), StandardCharsets.UTF_8);
        String changed = change.apply(xml);
        byte[] file = Samples.packed(Map.of("word/document.xml", changed.getBytes(StandardCharsets.UTF_8)));
        return BilingualFiles.read("a.docx", file).documents().getFirst().segments();
    }

    private static byte[] part(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            while (!zip.getNextEntry().getName().equals("word/document.xml")) {
                // the others
            }
            return zip.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
