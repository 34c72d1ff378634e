package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.exchange.Import;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Filter;
import org.ura.project.SegmentRow;
import org.ura.project.Window;

/// Filling a document from the memory, and counting what the memory knows, in the browser.
@BrowserTest
class PretranslatingIT {

    private static final String TARGET = "The new bridge opened today.";

    @Autowired
    Household household;

    @Autowired
    Editing editing;

    @Autowired
    Import imports;

    private DocumentInfo document;
    private Desk desk;

    @BeforeEach
    void aTranslatorWhoseProjectKnowsASentence() {
        DocumentInfo known = household.document("Ura e re u hap sot.");
        SegmentRow row = editing.rows(household.administrator(), known.id(), new Window(0, 1, Filter.ALL))
                .rows()
                .getFirst();
        editing.confirm(household.administrator(), row.id(), Edit.typed(0, TARGET));
        document = imports.file(
                household.administrator(),
                known.projectId(),
                "rruga.txt",
                "Ura e re u hap sot. Ura e re u mbyll sot. Bora ra natën. Ura e re u hap sot."
                        .getBytes(StandardCharsets.UTF_8));
        desk = household.person(Role.TRANSLATOR);
    }

    @Test
    void fromTheProjectADocumentIsFilledAndUndone() {
        openProject();
        choose("Pre-translate …");
        type("75", "pretranslate-dialog");
        Locator job = desk.page().locator(".ura-job");
        assertThat(job).containsText("Done");
        assertThat(job).containsText("3 segments filled, 1 left");
        lookEverywhere("project-work");
        job.getByText("Undo", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(desk.page().locator("vaadin-notification-card")).containsText("3 segments are empty again.");
        assertThat(job).containsText("undone");
    }

    @Test
    void fromTheEditorADocumentIsFilledWhileItIsOpenAndAltZTakesItBack() {
        TranslatingIT.open(desk, document);
        desk.text(3).click();
        choose("Pre-translate …");
        desk.page().getByLabel("translated, where no tag is missing").check();
        desk.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Pre-translate").setExact(true))
                .click();
        assertThat(notice()).containsText("Pre-translated: 2 segments filled, 2 left.");
        assertThat(desk.text(1)).hasText(TARGET);
        assertThat(desk.text(4)).hasText(TARGET);
        assertThat(desk.row(1).locator(".origin").first()).hasText("memory 100 %");
        desk.translate(4, "Mine now");
        look("editor-pretranslated");
        desk.press("Alt+z");
        assertThat(notice()).containsText("changed since: 1");
        assertThat(desk.text(1)).hasText("");
        assertThat(desk.text(4)).hasText("Mine now");
    }

    @Test
    void aThresholdThatIsNoneIsSaidSo() {
        openProject();
        choose("Pre-translate …");
        type("20", "pretranslate-wrong");
        assertThat(desk.page().locator("vaadin-integer-field")).containsText("between 50 and 101");
        assertThat(desk.page().locator(".ura-job")).hasCount(0);
    }

    @Test
    void anAnalysisShowsItsFiguresAndGivesThemOut() throws IOException {
        openProject();
        desk.page().locator(".ura-head vaadin-menu-bar-button").first().click();
        desk.page().getByText("Analysis …").click();
        assertThat(desk.page().getByLabel("Leave out what a document")).isFocused();
        look("analysis-dialog");
        desk.press("Enter");
        Locator table = desk.page().locator(".ura-bands").first();
        assertThat(table.locator("tbody tr")).hasCount(9);
        assertThat(table.locator("tbody tr").nth(0)).containsText("Repetitions");
        assertThat(table.locator("tfoot")).containsText("5");
        desk.page().getByText("rruga.txt: 4 segments").click();
        assertThat(desk.page().locator("vaadin-details .ura-bands").last()).containsText("75–84 %");
        lookEverywhere("analysis");
        Download csv = desk.page()
                .waitForDownload(() -> desk.page().getByText("Download as CSV").click());
        assertThat(csv.suggestedFilename()).endsWith(".analysis.csv");
        assertThat(Files.readString(csv.path())).contains("\"rruga.txt\",\"75-84\",1,6,21");
        Download workbook = desk.page()
                .waitForDownload(() -> desk.page().getByText("Download as XLSX").click());
        assertThat(Files.size(workbook.path())).isPositive();
    }

    private void openProject() {
        desk.page().navigate(desk.address() + "/projects/" + document.projectId());
        assertThat(row()).isVisible();
    }

    private Locator row() {
        return desk.page().locator(".ura-row", new Page.LocatorOptions().setHasText("rruga.txt"));
    }

    /// Chooses something in the document's menu, on the project's page or in the editor.
    private void choose(String item) {
        Locator place = row().count() > 0 ? row() : desk.page().locator("ura-editor");
        place.locator("vaadin-menu-bar-button", new Locator.LocatorOptions().setHasText("Prepare"))
                .click();
        desk.page().getByText(item).click();
    }

    /// Types a threshold, and begins by key.
    private void type(String percent, String picture) {
        assertThat(desk.page().getByLabel("From how many percent on")).isFocused();
        desk.press("Control+a");
        desk.page().keyboard().type(percent);
        look(picture);
        desk.press("Enter");
    }

    private Locator notice() {
        return desk.page().locator("ura-editor .deed");
    }

    private void look(String name) {
        ViewsIT.look(desk.page(), "desk-light", name);
    }

    private void lookEverywhere(String name) {
        look(name);
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        desk.page().setViewportSize(390, 844);
        ViewsIT.look(desk.page(), "phone-dark", name);
        desk.page().setViewportSize(1280, 800);
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
