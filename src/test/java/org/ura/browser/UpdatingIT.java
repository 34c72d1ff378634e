package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

/// A new version of a document, while somebody has the document open.
@BrowserTest
class UpdatingIT {

    @Autowired
    Household household;

    @Test
    void aNewVersionIsPreviewedThenStoredAndSeenByWhoeverHasTheDocumentOpen() {
        DocumentInfo document = household.document("Ura u hap sot në mëngjes.\nNata ra.\nDita erdhi.");
        Desk colleague = household.person(Role.TRANSLATOR);
        TranslatingIT.open(colleague, document);
        colleague.text(1).fill("The bridge opened this morning.");
        colleague.press("Control+Enter");
        assertThat(colleague.state(1)).hasText("Translated");
        colleague.text(3).click();
        colleague.page().keyboard().type("The day");

        Desk desk = household.person(Role.TRANSLATOR);
        desk.page().navigate(desk.address() + "/projects/" + document.projectId());
        desk.page().locator(".ura-row vaadin-menu-bar-button").first().click();
        item(desk, "Update with a new version").click();
        desk.page()
                .locator(
                        "vaadin-dialog vaadin-upload input[type=file], vaadin-dialog-overlay vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        document.name(),
                        "text/plain",
                        "Titulli i ri.\nUra u hap dje në mëngjes.\nDita erdhi.".getBytes(StandardCharsets.UTF_8)));
        assertThat(desk.page().locator(".ura-version")).hasText("1 stand, 1 changed, 1 new, 1 gone");
        assertThat(colleague.row(1).locator(".source")).hasText("Ura u hap sot në mëngjes.");
        desk.page()
                .locator("vaadin-button", new Page.LocatorOptions().setHasText("Update"))
                .last()
                .click();

        assertThat(colleague.row(1).locator(".source")).hasText("Titulli i ri.");
        assertThat(colleague.state(2)).hasText("Draft");
        assertThat(colleague.text(2)).hasText("The bridge opened this morning.");
        assertThat(colleague.row(2).locator(".former del")).hasText("sot");
        assertThat(colleague.row(2).locator(".former ins")).hasText("dje");
        assertThat(colleague.text(3)).isFocused();
        colleague.page().keyboard().type(" came.");
        assertThat(colleague.text(3)).hasText("The day came.");
    }

    private static Locator item(Desk desk, String label) {
        return desk.page().locator("vaadin-menu-bar-item", new Page.LocatorOptions().setHasText(label));
    }
}
