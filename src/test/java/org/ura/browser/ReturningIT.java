package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Filter;
import org.ura.project.Window;

/// A table for Word goes out, is worked on, and comes back.
@BrowserTest
class ReturningIT {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Autowired
    Household household;

    @Autowired
    Editing editing;

    @Test
    void aTableForWordIsTakenOutWorkedOnBroughtBackLookedAtTakenOverAndUndone() throws IOException {
        DocumentInfo document = household.document("Dimri erdhi.\n\nMalet u zbardhën.\n\nLumi u ngri.\n");
        Desk desk = household.person(Role.TRANSLATOR);
        TranslatingIT.open(desk, document);
        assertThat(desk.text(1)).isFocused();
        desk.page().keyboard().type("Winter came.");
        desk.press("Control+Enter");
        assertThat(desk.state(1)).hasText("Translated");
        assertThat(desk.text(2)).isFocused();
        desk.page().keyboard().type("The mountains turned white.");
        assertThat(desk.saved()).containsText("Saved");
        byte[] table = takeOut(desk);

        String changed = "Winter has come.";
        byte[] edited =
                edited(table, "Winter came.", changed, "The mountains turned white.", "The hills turned white.");
        change(document, 2, "The mountains went white.");
        bringBack(desk, document, edited);
        Page page = desk.page();
        Locator lines = page.locator("ura-returns .line");
        assertThat(lines).hasCount(2);
        assertThat(lines.nth(0).locator("ins")).hasText("has come");
        assertThat(lines.nth(1)).containsText("conflict");
        assertThat(page.locator("ura-returns .primary")).hasText("Take over 1");
        lines.nth(0).focus();
        desk.press("ArrowDown");
        desk.press("Space");
        assertThat(page.locator("ura-returns .primary")).hasText("Take over 2");
        desk.press("Space");
        assertThat(page.locator("ura-returns .primary")).hasText("Take over 1");
        desk.press("Enter");
        assertThat(page.locator("vaadin-notification-card").first()).containsText("1 segment was taken over");
        assertThat(lines.nth(0)).containsText("taken over");
        org.assertj.core.api.Assertions.assertThat(target(document, 1)).isEqualTo(changed);
        org.assertj.core.api.Assertions.assertThat(target(document, 2)).isEqualTo("The mountains went white.");

        desk.press("Alt+z");
        assertThat(page.locator("vaadin-notification-card").last()).containsText("1 segment is as before");
        org.assertj.core.api.Assertions.assertThat(target(document, 1)).isEqualTo("Winter came.");
    }

    @Test
    void aFileThatIsNoneOfOursIsSaidInASentence() {
        DocumentInfo document = household.document("Dita u zgjat.");
        Desk desk = household.person(Role.TRANSLATOR);
        bringBack(desk, document, "just a text".getBytes(StandardCharsets.UTF_8));
        assertThat(desk.page().locator("vaadin-notification-card")).containsText("“review.docx”");
        assertThat(desk.heading("Returned files")).isVisible();
    }

    private byte[] takeOut(Desk desk) throws IOException {
        Page page = desk.page();
        page.locator("vaadin-menu-bar-button", new Page.LocatorOptions().setHasText("Export"))
                .click();
        page.locator("vaadin-menu-bar-item", new Page.LocatorOptions().setHasText("Bilingual file"))
                .click();
        Locator dialog = page.locator("vaadin-dialog");
        assertThat(dialog).containsText("Word table");
        Download download = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Download"))
                        .click());
        return Files.readAllBytes(download.path());
    }

    private void bringBack(Desk desk, DocumentInfo document, byte[] bytes) {
        desk.page()
                .navigate(desk.address() + "/projects/" + document.projectId() + "/returns?document=" + document.id());
        assertThat(desk.heading("Returned files")).isVisible();
        desk.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("review.docx", DOCX, bytes));
    }

    private void change(DocumentInfo document, int number, String text) {
        var row = editing.rowsAt(household.administrator(), document.id(), new int[] {number})
                .getFirst();
        editing.save(household.administrator(), row.id(), Edit.typed(row.version(), text));
    }

    private String target(DocumentInfo document, int number) {
        return editing.rows(household.administrator(), document.id(), new Window(0, 10, Filter.ALL))
                .rows()
                .get(number - 1)
                .target();
    }

    /// The same table with texts in the place of texts, as somebody who edits it in Word leaves it.
    private static byte[] edited(byte[] table, String... texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean[] found = new boolean[texts.length / 2];
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(table));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    String xml = new String(bytes, StandardCharsets.UTF_8);
                    for (int i = 0; i < texts.length; i += 2) {
                        found[i / 2] = xml.contains(texts[i]);
                        xml = xml.replace(texts[i], texts[i + 1]);
                    }
                    bytes = xml.getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(bytes);
                zip.closeEntry();
            }
        }
        org.assertj.core.api.Assertions.assertThat(found).containsOnly(true);
        return out.toByteArray();
    }
}
