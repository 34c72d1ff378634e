package org.ura.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ura.Tagged;
import org.ura.formats.Schemas;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class TmxTest {

    private static final Instant MAY = Instant.parse("2024-05-12T08:30:15.25Z");

    @Test
    void theHeaderIsComplete() throws Exception {
        Document tmx = parsed(written(List.of()));
        Element header = (Element) tmx.getElementsByTagName("header").item(0);

        assertThat(tmx.getDocumentElement().getAttribute("version")).isEqualTo("1.4");
        assertThat(header.getAttribute("creationtool")).isEqualTo("Ura");
        assertThat(header.getAttribute("creationtoolversion")).isNotEmpty();
        assertThat(header.getAttribute("segtype")).isEqualTo("sentence");
        assertThat(header.getAttribute("o-tmf")).isNotEmpty();
        assertThat(header.getAttribute("adminlang")).isEqualTo("en");
        assertThat(header.getAttribute("srclang")).isEqualTo("sq");
        assertThat(header.getAttribute("datatype")).isEqualTo("plaintext");
    }

    @Test
    void aUnitSaysWhoChangedItAndWhen() throws Exception {
        TmxUnit unit =
                new TmxUnit("Ura", "Bridge", "agim", MAY, "drita", MAY.plusSeconds(60), Map.of("document", "a.txt"));
        Document tmx = parsed(written(List.of(unit)));
        Element tu = (Element) tmx.getElementsByTagName("tu").item(0);

        assertThat(tu.getAttribute("creationid")).isEqualTo("agim");
        assertThat(tu.getAttribute("creationdate")).isEqualTo("20240512T083015Z");
        assertThat(tu.getAttribute("changeid")).isEqualTo("drita");
        assertThat(tu.getAttribute("changedate")).isEqualTo("20240512T083115Z");
        Element prop = (Element) tu.getElementsByTagName("prop").item(0);
        assertThat(prop.getAttribute("type")).isEqualTo("document");
        assertThat(prop.getTextContent()).isEqualTo("a.txt");
        Element variant = (Element) tu.getElementsByTagName("tuv").item(0);
        assertThat(variant.getAttribute("xml:lang")).isEqualTo("sq");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        String tmx = written(List.of(new TmxUnit("Ura", "Bridge", "", null, Map.of())));

        assertThat(tmx).contains("<tu><tuv").doesNotContain("changeid").doesNotContain("changedate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ura & <b>mali</b> \"sot\" 'dje' ]]>",
                "dy\r\nrreshta\rdhe\nnjë\tkolonë",
                "  hapësira  në  fund  ",
                "një 😀 emër, e\u0308, „thonjëza”",
                "&#xD; &amp;"
            })
    void whatIsWrittenIsReadBack(String text) throws Exception {
        Document tmx = parsed(written(List.of(new TmxUnit(text, text, "drita", MAY, Map.of("note", text)))));

        assertThat(tmx.getElementsByTagName("seg").item(0).getTextContent()).isEqualTo(text);
        assertThat(tmx.getElementsByTagName("seg").item(1).getTextContent()).isEqualTo(text);
        assertThat(tmx.getElementsByTagName("prop").item(0).getTextContent()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0008b", "a\uFFFEb", "a\u001fb", "a\uD83Db", "a\uDE00b", "\u0001\u0002"})
    void whatXmlCannotHoldIsReadBackFromTexts(String text) throws Exception {
        String tmx = written(List.of(new TmxUnit(text, text, "drita", MAY, Map.of())));

        assertThat(segments(tmx)).containsOnly(text.replaceAll("[\\uD800-\\uDFFF]", "\uFFFD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\uFFFEb", "a\uD83Db"})
    void whatXmlCannotHoldIsReplacedElsewhere(String text) throws Exception {
        Document tmx = parsed(written(List.of(new TmxUnit("Ura", "Bridge", text, MAY, Map.of(text, text)))));

        assertThat(tmx.getElementsByTagName("prop").item(0).getTextContent()).isEqualTo("a\uFFFDb");
    }

    @Test
    void itIsValidByTheDocumentTypeOfTmx14b() {
        String text = Tagged.text("{1}Ura{2} & <b>{/1} \u0001{/2}{3/}{4}");
        TmxUnit unit = new TmxUnit(
                "t1",
                text,
                text,
                "agim",
                MAY,
                "drita",
                MAY,
                List.of(new TmxProp("", "a note"), new TmxProp("x-a", "b")));
        String tmx = written(List.of(unit));

        assertThat(Schemas.tmx(tmx.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Schemas.tmx(tmx.replace("pos=", "position=").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void aUnitSaysWhichSegmentItIsOf() {
        TmxUnit unit = new TmxUnit(
                "Ura",
                "Bridge",
                "drita",
                MAY,
                Map.of(Tmx.SEGMENT, "123.4", Tmx.DOCUMENT, "i.7", "x-document", "a.txt"));
        TmxReader reader =
                new TmxReader(new ByteArrayInputStream(written(List.of(unit)).getBytes(StandardCharsets.UTF_8)));
        TmxUnit read = reader.next().orElseThrow().units().getFirst();

        assertThat(read.said(Tmx.SEGMENT)).contains("123.4");
        assertThat(read.said(Tmx.DOCUMENT)).contains("i.7");
        assertThat(KnownUnit.read(read).props()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {1}Ura{/1}      | <bpt i="1" x="1"/>Ura<ept i="1"/>
            a{2/}b          | a<ph x="2"/>b
            {1}a{2}b{/1}{/2}| <bpt i="1" x="1"/>a<bpt i="2" x="2"/>b<ept i="1"/><ept i="2"/>
            {1}a            | <it pos="begin" x="1"/>a
            a{/1}           | a<it pos="end" x="1"/>
            {1}a{/1}{1}b{/1}| <bpt i="1" x="1"/>a<ept i="1"/><bpt i="1025" x="1"/>b<ept i="1025"/>
            """)
    void tagsAreWrittenAsTmxHasThem(String braced, String segment) {
        String tmx = written(List.of(new TmxUnit(Tagged.text(braced), "x", "drita", MAY, Map.of())));
        assertThat(tmx).contains("<seg>" + segment + "</seg>");
    }

    @Test
    void nastyTextWithAnyTagsIsReadBack() throws Exception {
        long seed = System.nanoTime();
        System.out.println("TmxTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            String source = Tagged.sprinkled("Ura & <b>\r\n]]> 😀 {1}", 12, random);
            String target = Tagged.sprinkled("  &amp; \t", 12, random);
            assertThat(segments(written(List.of(new TmxUnit(source, target, "drita", MAY, Map.of())))))
                    .containsExactly(source, target);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <bpt i="1">&lt;b></bpt>Ura<ept i="1">&lt;/b></ept>      | {1}Ura{/1}
            <bpt i="1" x="7"/>Ura<ept i="1"/><ph x="3"><sub>x</sub></ph> | {7}Ura{/7}{3/}
            <ph/>a<ph/><ut>z</ut>                                   | {1/}a{2/}{3/}
            <hi type="bold">Ura</hi> e re                           | Ura e re
            <it pos="end" x="0"/>a<ept i="x"/>                      | {/1}a{/2}
            <ph x="4000"/><!-- a -->a<![CDATA[<b>]]>                | {1/}a<b>
            a&#xE001;b                                              | a\uFFFDb
            """)
    void tagsOfOtherProgramsAreRead(String segment, String braced) throws Exception {
        assertThat(segments("<tmx><seg>" + segment + "</seg></tmx>")).containsExactly(Tagged.text(braced));
    }

    private static List<String> segments(String tmx) throws Exception {
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(tmx));
        List<String> segments = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("seg")) {
                segments.add(TmxText.read(xml));
            }
        }
        return segments;
    }

    @Test
    void unitsAreWrittenAsTheyCome() throws Exception {
        Iterable<TmxUnit> many = () -> IntStream.range(0, 50_000)
                .mapToObj(i -> new TmxUnit("Ura " + i, "Bridge " + i, "drita", MAY, Map.of()))
                .iterator();
        ByteArrayOutputStream out = new ByteArrayOutputStream(64_000_000);
        Tmx.write(many, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .endsWith("</body>\n</tmx>\n")
                .contains("Bridge 49999");
    }

    private static String written(List<TmxUnit> units) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tmx.write(units, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parsed(String tmx) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(tmx.getBytes(StandardCharsets.UTF_8)));
    }
}
