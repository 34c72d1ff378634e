package org.ura.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.Cast;
import org.ura.Tagged;
import org.ura.WorkbenchTest;
import org.ura.assessment.IssueKind;
import org.ura.assessment.Marking;
import org.ura.assessment.NewIssue;
import org.ura.assessment.Severity;
import org.ura.formats.BilingualSegment;
import org.ura.formats.Xliff21;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.DocumentInfo;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Passage;
import org.ura.project.Reviewing;
import org.ura.project.SegmentRow;
import org.ura.project.Side;

@WorkbenchTest
@org.springframework.context.annotation.Import(Shelf.class)
class ExportTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Export export;

    @Autowired
    private Editing editing;

    @Autowired
    private Marking marking;

    @Autowired
    private Reviewing reviewing;

    @Test
    void theTargetHasTheOriginalsShapeAndFallsBackToTheSource() {
        DocumentInfo document = shelf.partlyTranslated("ura.txt");
        assertThat(text(document, ExportFormat.TARGET)).isEqualTo("""
                The new bridge <opened> today. Hundreds of people crossed it!

                  Bashkia premton edhe dy të tjera.
                """);
    }

    @Test
    void anUntranslatedDocumentComesBackAsItWas() {
        assertThat(text(shelf.document("ura.txt", Shelf.TEXT), ExportFormat.TARGET))
                .isEqualTo(Shelf.TEXT);
    }

    @Test
    void xliffCarriesEverySegmentWithItsState() {
        DocumentInfo document = shelf.partlyTranslated("ura.txt");
        SegmentRow last = shelf.rows(document).getLast();
        editing.confirm(cast.translator(), last.id(), Edit.typed(0, "The town hall promises two more."));
        reviewing.giveBack(cast.reviewer(), last.id(), 1, "“Municipality”.");

        assertThat(xliff(document))
                .extracting(
                        BilingualSegment::number,
                        BilingualSegment::source,
                        BilingualSegment::target,
                        BilingualSegment::state,
                        BilingualSegment::returned,
                        BilingualSegment::reason)
                .containsExactly(
                        tuple(1, "Ura e re u hap sot.", "The new bridge <opened> today.", "reviewed", false, ""),
                        tuple(2, "Qindra veta kaluan mbi të!", "Hundreds of people crossed it!", "initial", false, ""),
                        tuple(
                                3,
                                "Bashkia premton edhe dy të tjera.",
                                "The town hall promises two more.",
                                "translated",
                                true,
                                "“Municipality”."));
    }

    @Test
    void aReturnedSegmentWithoutTextIsWrittenAsUntranslated() {
        DocumentInfo document = shelf.document("ura.txt", "Ura u hap.");
        SegmentRow row = shelf.rows(document).getFirst();
        editing.confirm(cast.translator(), row.id(), Edit.typed(0, "The bridge."));
        reviewing.giveBack(cast.reviewer(), row.id(), 1, "Where is the verb?");
        editing.save(cast.translator(), row.id(), Edit.typed(2, ""));
        assertThat(xliff(document))
                .extracting(BilingualSegment::state, BilingualSegment::target)
                .containsExactly(tuple("initial", ""));
    }

    @Test
    void xliffCarriesWhatIsWrongWithATextForThoseWhoMayKnowIt() {
        DocumentInfo document = shelf.document("ura.txt", "Ura u hap. Ra nata.");
        long id = shelf.rows(document).getFirst().id();
        editing.confirm(cast.translator(), id, Edit.typed(0, "The ridge opened."));
        Passage ridge = new Passage(Side.TARGET, 4, 9, "ridge");
        marking.mark(
                cast.reviewer(), id, new NewIssue(1, IssueKind.MISTRANSLATION, Severity.MAJOR, ridge, "A bridge."));
        editing.confirm(cast.translator(), id, Edit.typed(1, "A ridge opened."));
        assertThat(text(cast.reviewer(), document))
                .contains(
                        "A <mrk id=\"q1\" type=\"its:generic\" its:locQualityIssueType=\"mistranslation\""
                                + " its:locQualityIssueComment=\"mistranslation, major: A bridge.\""
                                + " its:locQualityIssueSeverity=\"20\"",
                        ">ridge</mrk> opened.");
        assertThat(text(cast.translator(), document)).contains("locQualityIssue");
        assertThat(text(cast.guest(), document)).doesNotContain("its:");
        editing.confirm(cast.translator(), id, Edit.typed(2, "A bridge opened."));
        assertThat(text(cast.reviewer(), document))
                .contains("its:locQualityIssueComment=\"mistranslation, major: “ridge”: A bridge.\"")
                .contains(">A bridge opened.</mrk>");
    }

    private String text(Caller caller, DocumentInfo document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(caller, document.id(), ExportFormat.XLIFF_2_1, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tmxCarriesWhatIsConfirmedOnly() {
        String tmx = text(shelf.partlyTranslated("ura.txt"), ExportFormat.TMX);
        assertThat(tmx)
                .contains("<seg>Ura e re u hap sot.</seg>", "<seg>The new bridge &lt;opened&gt; today.</seg>")
                .doesNotContain("Hundreds of people", "Bashkia premton");
    }

    @Test
    void tagsGoIntoBilingualFilesAndNotIntoPlainText() {
        DocumentInfo document = shelf.document("ura.txt", "Ura e re u hap.");
        SegmentRow row = shelf.rows(document).getFirst();
        shelf.tag(row.id(), Tagged.text("{1}Ura{/1} e re{2/} u hap."));
        editing.confirm(cast.translator(), row.id(), Edit.typed(0, Tagged.text("The new {1}bridge{/1} opened{2/}.")));

        assertThat(text(document, ExportFormat.TARGET)).isEqualTo("The new bridge opened.");
        assertThat(text(document, ExportFormat.TMX)).contains("The new <bpt i=\"1\" x=\"1\"/>bridge<ept i=\"1\"/>");
        assertThat(xliff(document))
                .extracting(BilingualSegment::source, BilingualSegment::target)
                .containsExactly(tuple(
                        Tagged.text("{1}Ura{/1} e re{2/} u hap."), Tagged.text("The new {1}bridge{/1} opened{2/}.")));
    }

    @Test
    void aDocumentOfManyPagesIsWrittenWhole() {
        String text = IntStream.rangeClosed(1, 2_100)
                .mapToObj(i -> "Fjalia e parë " + i + ". Fjalia e dytë " + i + ".")
                .collect(Collectors.joining("\n\n"));
        DocumentInfo document = shelf.document("shumë.txt", text);
        assertThat(document.segments()).isEqualTo(4_200);
        assertThat(text(document, ExportFormat.TARGET)).isEqualTo(text);
        assertThat(xliff(document))
                .extracting(BilingualSegment::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 4_200).boxed().toList());
    }

    @Test
    void nobodyOutsideTheTeamTakesADocumentOut() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> export.write(cast.translator(), 987_654, ExportFormat.TARGET, out))
                .isInstanceOf(Refused.class);
        assertThat(out.size()).isZero();
    }

    /// As everybody reads it: the numbers of segments are their ids.
    private List<BilingualSegment> xliff(DocumentInfo document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.writeForAll(cast.translator(), document, ExportFormat.XLIFF_2_1, out);
        return Xliff21.read(new ByteArrayInputStream(out.toByteArray())).stream()
                .flatMap(paragraph -> paragraph.segments().stream())
                .toList();
    }

    private String text(DocumentInfo document, ExportFormat format) {
        return new String(bytes(document, format), StandardCharsets.UTF_8);
    }

    private byte[] bytes(DocumentInfo document, ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(cast.translator(), document.id(), format, out);
        return out.toByteArray();
    }
}
