package org.ura.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.Tagged;
import org.ura.WorkbenchTest;
import org.ura.formats.Archive;
import org.ura.formats.okapi.Samples;
import org.ura.people.Refused;
import org.ura.project.DocumentInfo;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.SegmentRow;
import org.ura.project.State;

/// Documents of other kinds than text, from the file to the segments and back.
@WorkbenchTest
@Import(Shelf.class)
class WholeDocumentsTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Shelf shelf;

    @Autowired
    private org.ura.exchange.Import imports;

    @Autowired
    private Export export;

    @Autowired
    private Editing editing;

    @Test
    void segmentsKnowWhatTheirParagraphsAndTagsAre() {
        List<SegmentRow> rows = shelf.rows(document("sample.docx"));
        assertThat(rows.getFirst().shape().kind()).isEqualTo("HEADING");
        assertThat(rows.get(2).shape().tags()).isEqualTo("1 bold\n2 italic\n3 footnote 1\n4 footnote 2");
    }

    @Test
    void whatIsNotTranslatedStaysOrIsLeftOut() {
        DocumentInfo document = document("sample.docx");
        List<SegmentRow> rows = shelf.rows(document);
        editing.confirm(cast.translator(), rows.getFirst().id(), Edit.typed(0, "The museum of the town"));
        editing.confirm(
                cast.translator(), rows.get(2).id(), Edit.typed(0, Tagged.text("It has {1}three halls{/1}.{3/}")));

        TargetFile kept = export.target(cast.translator(), document.id(), Untranslated.KEEP);
        assertThat(kept.name()).isEqualTo("sample.en.docx");
        assertThat(kept.untranslated()).isEqualTo(rows.size() - 2);
        assertThat(text(kept)).contains("The museum of the town", "Muzeu u hap në vitin 1923.", "three halls");

        TargetFile omitted = export.target(cast.translator(), document.id(), Untranslated.OMIT);
        assertThat(text(omitted))
                .contains("The museum of the town", "three halls")
                .doesNotContain("Muzeu u hap", "Hyrja", "Salla e parë");
    }

    @Test
    void aDraftWithABrokenTagStopsTheExportAndIsNamed() {
        DocumentInfo document = document("sample.docx");
        editing.save(
                cast.translator(), shelf.rows(document).get(2).id(), Edit.typed(0, Tagged.text("It has {1}three.")));
        assertThatThrownBy(() -> export.target(cast.translator(), document.id(), Untranslated.KEEP))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("refused.exportTags");
                    assertThat(refused.args()).containsExactly("2–4", "1›");
                });
    }

    @Test
    void translationsOfAFileComeWithTheirStates() {
        DocumentInfo document = document("sample.po");
        SegmentRow row = shelf.rows(document).get(1);
        assertThat(row.state()).isEqualTo(State.TRANSLATED);
        assertThat(row.target()).isEqualTo(Tagged.text("{1/} files were found in {2/}."));
        assertThat(document.progress().draft()).isEqualTo(1); // the fuzzy one
        TargetFile file = export.target(cast.translator(), document.id(), Untranslated.OMIT);
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .contains("msgid \"Hape dosjen\"\nmsgstr \"\"\n", "msgstr \"%d files were found in %s.\"");
    }

    @Test
    void oneBadFileKeepsNoOtherOut() {
        byte[] parcel = Samples.packed(Map.of(
                "mirë.html", Samples.bytes("sample.html"), "keq.docx", new byte[] {1, 2}, "bosh.txt", new byte[0]));
        Brought brought = imports.all(cast.translator(), shelf.project(), "dosja.zip", parcel);
        assertThat(brought.documents()).extracting(DocumentInfo::name).containsExactly("mirë.html");
        assertThat(brought.refused())
                .extracting(Brought.RefusedFile::file, Brought.RefusedFile::key)
                .containsExactlyInAnyOrder(
                        tuple("keq.docx", "unreadable.notThisKind"), tuple("bosh.txt", "unreadable.empty"));
    }

    private DocumentInfo document(String sample) {
        return imports.file(cast.translator(), shelf.project(), sample, Samples.bytes(sample));
    }

    private static String text(TargetFile file) {
        Map<String, byte[]> parts = Archive.entries(file.name(), file.bytes(), "word/document.xml"::equals);
        return new String(parts.getOrDefault("word/document.xml", new byte[0]), StandardCharsets.UTF_8);
    }
}
