package org.ura.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.MTag;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.TagType;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.its.IITSItem;
import net.sf.okapi.lib.xliff2.its.LocQualityIssue;
import net.sf.okapi.lib.xliff2.its.LocQualityIssues;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ura.Tagged;
import org.ura.text.Tag;
import org.ura.text.Tag.Kind;

class Xliff21Test {

    @Test
    void theFileReadsAsDrawn() {
        Bilingual document = new Bilingual(
                "a & <b>.txt",
                List.of(
                        paragraph(
                                1,
                                segment(1, "", "Po.", "Yes.", "final"),
                                new BilingualSegment(
                                        2, "  ", "Jo.", "Not.", "translated", true, "Wrong word & <tone>")),
                        paragraph(2, segment(3, "", "Mbase?", "", "initial"))));
        assertThat(written(document)).isEqualTo("""
                <?xml version='1.0' encoding='UTF-8'?>
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="sq" trgLang="en">
                <file id="f1" original="a &amp; &lt;b>.txt" xml:space="preserve">
                <unit id="p1">
                <notes>
                <note id="n2" category="ura:returned" appliesTo="target">Wrong word &amp; &lt;tone></note>
                </notes>
                <segment id="s1" state="final">
                <source>Po.</source>
                <target>Yes.</target>
                </segment>
                <ignorable>
                <source>  </source>
                <target>  </target>
                </ignorable>
                <segment id="s2" state="translated" subState="ura:returned">
                <source>Jo.</source>
                <target>Not.</target>
                </segment>
                </unit>
                <unit id="p2">
                <segment id="s3" state="initial">
                <source>Mbase?</source>
                </segment>
                </unit>
                </file>
                </xliff>
                """);
        assertThat(okapi(written(document))).isEqualTo(document.paragraphs());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a & b < c > d ]]> \"e\" 'f'",
                "<b>fort</b> &amp; &#65; <!-- jo --> <![CDATA[x]]>",
                "😀 👩‍👩‍👧 🇦🇱 e\u0308 c\u0327",
                "{1}po{/1} {{ {2/} }",
                "\u0001\u0008\u001f \u000c fund\u0000",
                "\uFFFE \uFFFF \u0085 \u007f \u2028",
                "tab\tdhe\nrresht\r\ndhe\rtjetër",
                "  para dhe pas  ",
                "„Po”, «jo» – “ndoshta”…",
                "\u0001"
            })
    void everyCharacterComesBackThroughBothReaders(String text) {
        List<BilingualParagraph> paragraphs = List.of(
                paragraph(1, segment(1, "", text, text, "translated"), segment(2, " \t ", text, "", "initial")));
        String file = written(new Bilingual("a.txt", paragraphs));
        assertThat(Xliff21.read(stream(file))).isEqualTo(paragraphs);
        assertThat(okapi(file)).isEqualTo(paragraphs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"initial", "translated", "reviewed", "final"})
    void everyStateComesBack(String state) {
        List<BilingualParagraph> paragraphs = List.of(paragraph(7, segment(12, "", "Po.", "Yes.", state)));
        String file = written(new Bilingual("a.txt", paragraphs));
        assertThat(Xliff21.read(stream(file))).isEqualTo(paragraphs);
        assertThat(okapi(file)).isEqualTo(paragraphs);
    }

    @Test
    void aReturnedSegmentMayHaveNoReason() {
        List<BilingualParagraph> paragraphs =
                List.of(paragraph(1, new BilingualSegment(1, "", "Po.", "Yes.", "translated", true, "")));
        String file = written(new Bilingual("a.txt", paragraphs));
        assertThat(file).doesNotContain("note");
        assertThat(Xliff21.read(stream(file))).isEqualTo(paragraphs);
        assertThat(okapi(file)).isEqualTo(paragraphs);
    }

    @Test
    void whatNoXmlCanCarryInNotesAndNamesIsShownAsLost() {
        String file = written(new Bilingual(
                "a\u0007.txt",
                List.of(paragraph(
                        1, new BilingualSegment(1, "", "Po \ud800.", "Yes.", "translated", true, "bad \u0001 word")))));
        assertThat(file).contains("a\uFFFD.txt", "bad \uFFFD word", "Po \uFFFD.");
        assertThat(okapi(file)).hasSize(1);
    }

    @Test
    void randomDocumentsComeBackThroughBothReaders() {
        String[] pieces = {"Ana ", "&", "<", ">", "]]>", "\"", "😀", "\u0002", "\n", "ë", " ", "{1}", "</source>"};
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            List<BilingualParagraph> paragraphs = new ArrayList<>();
            for (int i = 0, number = 1; i < 60; i++) {
                List<BilingualSegment> segments = new ArrayList<>();
                for (int j = random.nextInt(1, 4); j > 0; j--, number++) {
                    String gap = segments.isEmpty() ? "" : " ";
                    segments.add(segment(number, gap, "x" + text(random, pieces), text(random, pieces), "initial"));
                }
                paragraphs.add(new BilingualParagraph(i + 1, segments));
            }
            String file = written(new Bilingual("a.txt", paragraphs));
            assertThat(Xliff21.read(stream(file))).as("seed %d", seed).isEqualTo(paragraphs);
            assertThat(okapi(file)).as("seed %d", seed).isEqualTo(paragraphs);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {1}Po{/1}.            | {1}Yes{/1}.        | <pc id="1">Po</pc>.                       | <pc id="1">Yes</pc>.
            a{2/}                 | {2/}b              | a<ph id="2"/>                             | <ph id="2"/>b
            {1}{2}a{/2}{/1}       | {2}{1}b{/1}{/2}    | <pc id="1"><pc id="2">a</pc></pc>         | <pc id="2"><pc id="1">b</pc></pc>
            {1}{2}a{/1}b{/2}      | c                  | <sc id="1"/><sc id="2"/>a<ec startRef="1"/>b<ec startRef="2"/> | c
            {1}a                  | b{1}               | <sc id="1" isolated="yes"/>a              | b<sc id="1" isolated="yes"/>
            a{/1}                 | {/1}b              | a<ec id="1" isolated="yes"/>              | <ec id="1" isolated="yes"/>b
            {1}a{/1}{1}b{/1}{1/}  | {1}c{/1}           | <pc id="1">a</pc><pc id="1.2">b</pc><ph id="1.3"/> | <pc id="1">c</pc>
            {1}a{/1}              | {1}b{/1}{1}c{/1}   | <pc id="1">a</pc>                         | <pc id="1">b</pc><pc id="1.2">c</pc>
            {1}a{/1}              | {1}b               | <pc id="1">a</pc>                         | <sc id="1.2" isolated="yes"/>b
            a                     | {9/}b              | a                                         | <ph id="9"/>b
            """)
    void tagsAreElements(String source, String target, String sourceXml, String targetXml) {
        List<BilingualParagraph> paragraphs =
                List.of(paragraph(1, segment(1, "", Tagged.text(source), Tagged.text(target), "initial")));
        String file = written(new Bilingual("a.txt", paragraphs));
        assertThat(file).contains("<source>" + sourceXml + "</source>", "<target>" + targetXml + "</target>");
        assertThat(Xliff21.read(stream(file))).isEqualTo(paragraphs);
        assertThat(okapi(file)).isEqualTo(paragraphs);
    }

    @Test
    void idsAreUsedOnceInAParagraph() {
        String text = Tagged.text("{1}Po{/1}{2/}");
        List<BilingualParagraph> paragraphs = List.of(
                paragraph(1, segment(1, "", text, "", "initial"), segment(2, " ", text, text, "initial")),
                paragraph(2, segment(3, "", text, text, "initial")));
        String file = written(new Bilingual("a.txt", paragraphs));
        assertThat(file)
                .contains(
                        "<source><pc id=\"1.2\">Po</pc><ph id=\"2.2\"/></source>",
                        "<target><pc id=\"1.2\">Po</pc><ph id=\"2.2\"/></target>");
        assertThat(Xliff21.read(stream(file))).isEqualTo(paragraphs);
        assertThat(okapi(file)).isEqualTo(paragraphs);
    }

    @Test
    void aPairThatASplitPartedIsTwoIsolatedHalves() {
        List<BilingualParagraph> paragraphs = List.of(paragraph(
                1,
                segment(1, "", Tagged.text("{1}Po."), Tagged.text("{1}Yes."), "translated"),
                segment(2, " ", Tagged.text("Jo.{/1}"), Tagged.text("No.{/1}"), "translated")));
        String file = written(new Bilingual("a.txt", paragraphs));
        assertThat(file)
                .contains(
                        "<source><sc id=\"1\" isolated=\"yes\"/>Po.", "Jo.<ec id=\"1.2\" isolated=\"yes\"/></source>");
        assertThat(Xliff21.read(stream(file))).isEqualTo(paragraphs);
        assertThat(okapi(file)).isEqualTo(paragraphs);
    }

    @Test
    void charactersThatAreNoTagsAreShownAsLost() {
        String file = written(new Bilingual("a.txt", List.of(paragraph(1, segment(1, "", "Po.", "", "initial")))));
        assertThat(Xliff21.read(stream(file.replace("Po.", "\uE001&#xE402;<cp hex=\"E803\"/>")))
                        .getFirst()
                        .segments()
                        .getFirst()
                        .source())
                .isEqualTo("\uFFFD\uFFFD\uFFFD");
    }

    @Test
    void nastyTextWithAnyTagsComesBackThroughBothReaders() {
        long seed = System.nanoTime();
        System.out.println("Xliff21Test seed " + seed);
        Random random = new Random(seed);
        String[] pieces = {"Ana ", "&", "<", "]]>", "😀", "\u0002", "\n", "ë", " ", "{1}", "</pc>", "e\u0308", ""};
        for (int round = 0; round < 200; round++) {
            List<BilingualSegment> segments = new ArrayList<>();
            for (int number = 1; number <= 1 + round % 3; number++) {
                String source = Tagged.sprinkled("x" + text(random, pieces), 10, random);
                String target = Tagged.sprinkled(text(random, pieces), 10, random);
                segments.add(segment(number, number == 1 ? "" : " ", source, target, "translated"));
            }
            List<BilingualParagraph> paragraphs = List.of(new BilingualParagraph(1, segments));
            String file = written(new Bilingual("a.txt", paragraphs));
            assertThat(Xliff21.read(stream(file))).as(file).isEqualTo(paragraphs);
            assertThat(okapi(file)).as(file).isEqualTo(paragraphs);
        }
    }

    @Test
    void paragraphsAreTakenWhenTheyAreWrittenAndNotKept() {
        int[] bytes = {0};
        int[] ahead = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                bytes[0]++;
            }
        };
        Iterator<BilingualParagraph> many = IntStream.rangeClosed(1, 100_000)
                .mapToObj(i -> {
                    ahead[0] = Math.max(ahead[0], i * 120 - bytes[0]);
                    return paragraph(i, segment(i, "", "Fjalia " + i + ".", "Sentence " + i + ".", "final"));
                })
                .iterator();
        Xliff21.write(new Bilingual("a.txt", () -> many), counting);
        assertThat(bytes[0]).isGreaterThan(12_000_000);
        assertThat(ahead[0]).isLessThan(100_000);
    }

    @Test
    void theStreamIsLeftOpen() {
        boolean[] closed = {false};
        Xliff21.write(
                new Bilingual("a.txt", List.of(paragraph(1, segment(1, "", "Po.", "", "initial")))),
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                });
        assertThat(closed[0]).isFalse();
    }

    @Test
    void aBrokenStreamIsSaidToBeBroken() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> Xliff21.write(
                        new Bilingual("a.txt", List.of(paragraph(1, segment(1, "", "Po.", "", "initial")))), broken))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aDocumentTypeAndOtherInlineElementsAreRefused() {
        String file = written(new Bilingual("a.txt", List.of(paragraph(1, segment(1, "", "Po.", "", "initial")))));
        assertThatThrownBy(() -> Xliff21.read(stream(file.replace(
                        "<xliff", "<!DOCTYPE xliff [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><xliff"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("document type");
        assertThatThrownBy(() -> Xliff21.read(stream(file.replace("Po.", "Po<b id=\"1\"/>."))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 6: an inline <b> is not part of this XLIFF");
        assertThatThrownBy(() -> Xliff21.read(stream(file.replace("Po.", "Po<ph id=\"a\"/>."))))
                .hasMessage("line 6: the id \"a\" is not part of this XLIFF");
        assertThatThrownBy(() -> Xliff21.read(stream("po"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void issuesStandAroundTheirWordsAndAreReadByTheOtherReader() {
        BilingualSegment segment = assessed(
                "Ura u hap.",
                "The ridge opened.",
                issue(false, 4, 9, "mistranslation", 20),
                issue(true, 0, 3, "terminology", 4));
        String file = written(new Bilingual("a.txt", List.of(paragraph(1, segment)), true));
        assertThat(file)
                .contains(
                        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" xmlns:its=\"http://www.w3.org/2005/11/its\""
                                + " its:version=\"2.0\" version=\"2.1\"",
                        "<target>The <mrk id=\"q1\" type=\"its:generic\" its:locQualityIssueType=\"mistranslation\""
                                + " its:locQualityIssueComment=\"mistranslation &lt;!>\" its:locQualityIssueSeverity=\"20\"",
                        "ridge</mrk> opened.</target>");
        assertThat(Xliff21.read(stream(file))).isEqualTo(List.of(paragraph(1, without(segment))));
        assertThat(okapi(file)).isEqualTo(List.of(paragraph(1, without(segment))));
        assertThat(okapiIssues(file)).containsExactlyInAnyOrder("ridge mistranslation 20.0", "Ura terminology 4.0");
    }

    @Test
    void severalIssuesOnTheSameWordsStandApartAndAreReferredTo() {
        BilingualSegment segment = assessed(
                "Ura u hap.",
                "The ridge opened.",
                issue(false, 4, 9, "mistranslation", 20),
                issue(false, 4, 9, "style", 4),
                issue(false, 0, 0, "omission", 100));
        String file = written(new Bilingual("a.txt", List.of(paragraph(1, segment)), true));
        assertThat(file).contains("<its:locQualityIssues xml:id=\"q1i\">", "its:locQualityIssuesRef=\"#its=q1i\"");
        assertThat(okapi(file)).isEqualTo(List.of(paragraph(1, without(segment))));
        assertThat(Xliff21.read(stream(file))).isEqualTo(List.of(paragraph(1, without(segment))));
        assertThat(okapiIssues(file))
                .containsExactlyInAnyOrder(
                        "ridge mistranslation 20.0", "ridge style 4.0", "The ridge opened. omission 100.0");
    }

    @Test
    void issuesMayOverlapEachOtherAndTags() {
        Random random = new Random(6);
        String[] pieces = {"{1}", "{/1}", "{2}", "{/2}", "{3/}", "ura", " ", "😀", "\u0001"};
        for (int round = 0; round < 200; round++) {
            String target = Tagged.text(text(random, pieces) + text(random, pieces));
            List<QualityIssue> issues = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                int from = random.nextInt(target.length() + 1);
                int to = from + random.nextInt(target.length() + 1 - from);
                issues.add(issue(random.nextInt(4) == 0, from, to, "style", 4));
            }
            BilingualSegment segment = assessed("Ura.", target, issues.toArray(QualityIssue[]::new));
            String file = written(new Bilingual("a.txt", List.of(paragraph(1, segment)), true));
            List<BilingualParagraph> plain = List.of(paragraph(1, without(segment)));
            assertThat(Xliff21.read(stream(file)))
                    .as("round %d: %s", round, file)
                    .isEqualTo(plain);
            assertThat(okapi(file)).as("round %d: %s", round, file).isEqualTo(plain);
            assertThat(okapiIssues(file)).as("round %d: %s", round, file).hasSize(issues.size());
        }
    }

    @Test
    void anIssueOfATextThatThereIsNotIsOnTheSource() {
        BilingualSegment segment = assessed("Ura u hap.", "", issue(false, 0, 0, "untranslated", 20));
        String file = written(new Bilingual("a.txt", List.of(paragraph(1, segment)), true));
        assertThat(okapiIssues(file)).containsExactly("Ura u hap. untranslated 20.0");
    }

    private static BilingualSegment assessed(String source, String target, QualityIssue... issues) {
        String state = target.isEmpty() ? "initial" : "translated";
        return new BilingualSegment(1, "", source, target, state, false, "", List.of(issues));
    }

    private static QualityIssue issue(boolean onSource, int from, int to, String type, int severity) {
        return new QualityIssue(onSource, from, to, type, type + " <!>", severity);
    }

    private static BilingualSegment without(BilingualSegment segment) {
        return new BilingualSegment(
                segment.number(), segment.gap(), segment.source(), segment.target(), segment.state(), false, "");
    }

    /// The issues that another program reads: words, type, severity.
    private static List<String> okapiIssues(String file) {
        List<String> found = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(stream(file));
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isUnit()) {
                    for (var part : event.getUnit()) {
                        found.addAll(okapiIssues(part.getSource(), event.getUnit()));
                        if (part.hasTarget()) {
                            found.addAll(okapiIssues(part.getTarget(), event.getUnit()));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<String> okapiIssues(Fragment fragment, Unit unit) {
        List<String> found = new ArrayList<>();
        Map<String, StringBuilder> open = new LinkedHashMap<>();
        for (Object piece : fragment) {
            if (piece instanceof MTag mark && mark.getTagType() == TagType.OPENING) {
                open.put(mark.getId(), new StringBuilder());
            } else if (piece instanceof MTag mark) {
                String words = Objects.requireNonNull(open.remove(mark.getId())).toString();
                for (IITSItem item : ((MTag) fragment.getOpeningTag(mark)).getITSItems()) {
                    List<LocQualityIssue> issues = item instanceof LocQualityIssues several
                            ? several.getList()
                            : apart((LocQualityIssue) item, unit);
                    issues.forEach(issue -> found.add(words + " " + issue.getType() + " " + issue.getSeverity()));
                }
            } else if (piece instanceof String words) {
                open.values().forEach(text -> text.append(words));
            }
        }
        return found;
    }

    /// The issue, or those that stand apart at the head of the unit and that it refers to.
    private static List<LocQualityIssue> apart(LocQualityIssue issue, Unit unit) {
        if (!issue.hasUnresolvedGroup()) {
            return List.of(issue);
        }
        return unit.getITSGroups().stream()
                .filter(group -> issue.getUnresolvedGroupRef().equals("#its=" + group.getGroupId()))
                .flatMap(group -> ((LocQualityIssues) group).getList().stream())
                .toList();
    }

    @Test
    void aSegmentThatCannotBeIsRefused() {
        assertThatThrownBy(() -> segment(1, "", "Po.", "Yes.", "done")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BilingualSegment(1, "", "Po.", "Yes.", "final", true, "why"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> written(new Bilingual("a.txt", List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// What another program reads, checked as strictly as it can.
    private static List<BilingualParagraph> okapi(String file) {
        List<BilingualParagraph> paragraphs = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(stream(file));
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isUnit()) {
                    paragraphs.add(paragraph(event.getUnit()));
                }
            }
        }
        return paragraphs;
    }

    private static BilingualParagraph paragraph(Unit unit) {
        List<BilingualSegment> segments = new ArrayList<>();
        String gap = "";
        for (var part : unit) {
            String source = text(part.getSource());
            if (part instanceof Segment segment) {
                int number = Integer.parseInt(segment.getId().substring(1));
                segments.add(new BilingualSegment(
                        number,
                        gap,
                        source,
                        segment.hasTarget() ? text(segment.getTarget()) : "",
                        segment.getState().toString(),
                        "ura:returned".equals(segment.getSubState()),
                        reason(unit, "n" + number)));
                gap = "";
            } else {
                gap = source;
            }
        }
        return new BilingualParagraph(Integer.parseInt(unit.getId().substring(1)), segments);
    }

    private static String text(Fragment fragment) {
        StringBuilder text = new StringBuilder();
        for (Object piece : fragment) {
            if (!(piece instanceof MTag)) {
                text.append(piece instanceof CTag code ? tag(code).character() : piece.toString());
            }
        }
        return text.toString();
    }

    private static Tag tag(CTag code) {
        Kind kind = switch (code.getTagType()) {
            case OPENING -> Kind.OPEN;
            case CLOSING -> Kind.CLOSE;
            case STANDALONE -> Kind.ALONE;
        };
        return new Tag(kind, Integer.parseInt(code.getId().replaceAll("\\..*", "")));
    }

    private static String reason(Unit unit, String id) {
        for (int i = 0; i < unit.getNoteCount(); i++) {
            if (id.equals(unit.getNotes().get(i).getId())) {
                return unit.getNotes().get(i).getText();
            }
        }
        return "";
    }

    private static BilingualParagraph paragraph(int number, BilingualSegment... segments) {
        return new BilingualParagraph(number, List.of(segments));
    }

    private static BilingualSegment segment(int number, String gap, String source, String target, String state) {
        return new BilingualSegment(number, gap, source, target, state, false, "");
    }

    private static String text(Random random, String[] pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static String written(Bilingual document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xliff21.write(document, out);
        return out.toString(UTF_8);
    }

    private static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(UTF_8));
    }
}
