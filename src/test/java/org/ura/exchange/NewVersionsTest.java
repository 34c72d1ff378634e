package org.ura.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.Tagged;
import org.ura.WorkbenchTest;
import org.ura.formats.Archive;
import org.ura.formats.UnreadableDocument;
import org.ura.formats.okapi.Samples;
import org.ura.people.Refused;
import org.ura.project.DocumentInfo;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.SegmentRow;
import org.ura.project.State;
import org.ura.project.VersionCounts;

/// New versions of files, from the file to the segments and back.
@WorkbenchTest
@Import(Shelf.class)
class NewVersionsTest {

    private static final String CONTENT = "word/document.xml";

    @Autowired
    private Cast cast;

    @Autowired
    private Shelf shelf;

    @Autowired
    private org.ura.exchange.Import imports;

    @Autowired
    private NewVersions versions;

    @Autowired
    private Export export;

    @Autowired
    private Editing editing;

    @Test
    void theExportAfterAnUpdateIsTheNewFileWithTheTranslationsThatWereKept() {
        byte[] original = Samples.bytes("sample.docx");
        DocumentInfo document = imports.file(cast.translator(), shelf.project(), "muzeu.docx", original);
        List<SegmentRow> rows = shelf.rows(document);
        confirm(rows.get(0), "The museum of the town");
        confirm(rows.get(1), "The museum opened in 1923.");
        confirm(rows.get(2), "It has {1}three halls{/1} and a {2}small yard{/2}.{3/}");

        byte[] version = edited(original);
        List<SegmentRow> before = shelf.rows(document);
        VersionCounts expected = new VersionCounts(rows.size() - 1, 1, 1, 0, 0);
        assertThat(versions.preview(cast.translator(), document.id(), "versioni-2.docx", version))
                .isEqualTo(expected);
        assertThat(shelf.rows(document)).isEqualTo(before);
        assertThat(versions.bring(cast.translator(), document.id(), "versioni-2.docx", version))
                .isEqualTo(expected);

        List<SegmentRow> now = shelf.rows(document);
        assertThat(now.get(1).source()).isEqualTo("Një paragraf krejt i ri.");
        assertThat(now.get(2))
                .extracting(SegmentRow::id, SegmentRow::state, SegmentRow::formerSource)
                .containsExactly(rows.get(1).id(), State.INITIAL, "Muzeu u hap në vitin 1923.");
        assertThat(now.get(3).state()).isEqualTo(State.TRANSLATED);
        assertThat(now.get(3).shape().tags()).startsWith("1 bold\n2 italic");
        confirm(now.get(2), "The museum opened in 1925.");

        TargetFile file = export.target(cast.translator(), document.id(), Untranslated.KEEP);
        assertThat(file.name()).isEqualTo("muzeu.en.docx");
        assertThat(content(file.bytes()))
                .contains(
                        "The museum of the town",
                        "Një paragraf krejt i ri.",
                        "The museum opened in 1925.",
                        "three halls",
                        "footnoteReference")
                .doesNotContain("1923");
    }

    @Test
    void aFileThatCannotBeReadOrIsOfAnotherKindChangesNothing() {
        DocumentInfo document = shelf.partlyTranslated("ura.txt");
        List<SegmentRow> before = shelf.rows(document);
        assertThatThrownBy(() -> versions.bring(cast.translator(), document.id(), "ura.md", "# Ura".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.args()).containsExactly("ura.md", "txt"));
        assertThatThrownBy(() -> versions.bring(cast.translator(), document.id(), "ura.txt", new byte[] {(byte) 0xff}))
                .isInstanceOf(UnreadableDocument.class);
        assertThat(shelf.rows(document)).isEqualTo(before);
    }

    private void confirm(SegmentRow row, String target) {
        editing.confirm(cast.translator(), row.id(), Edit.typed(row.version(), Tagged.text(target)));
    }

    private static byte[] edited(byte[] original) {
        Map<String, byte[]> parts = new HashMap<>(Archive.entries("muzeu.docx", original, name -> true));
        String heading = "<w:t>Muzeu i qytetit</w:t></w:r></w:p>";
        String content = content(original);
        assertThat(content).contains(heading);
        parts.put(
                CONTENT,
                content.replace(heading, heading + "<w:p><w:r><w:t>Një paragraf krejt i ri.</w:t></w:r></w:p>")
                        .replace("1923", "1925")
                        .getBytes(UTF_8));
        return Samples.packed(parts);
    }

    private static String content(byte[] file) {
        return new String(
                Archive.entries("muzeu.docx", file, CONTENT::equals).getOrDefault(CONTENT, new byte[0]), UTF_8);
    }
}
