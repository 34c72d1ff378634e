package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.Caller;
import org.ura.people.Role;
import org.ura.project.Bin;
import org.ura.project.DocumentInfo;
import org.ura.project.Editing;
import org.ura.project.Filter;
import org.ura.project.Removal;
import org.ura.project.Window;

/// Deleting, and having it back.
@BrowserTest
class BinIT {

    @Autowired
    Household household;

    @Autowired
    Removal removal;

    @Autowired
    Bin bin;

    @Autowired
    Editing editing;

    @Test
    void whoHasADocumentOpenThatGoesToTheBinIsToldAndLosesNothing() {
        DocumentInfo document = household.document("Ura u hap. Lumi rritet.");
        Desk desk = household.person(Role.TRANSLATOR);
        TranslatingIT.open(desk, document);
        desk.translate(1, "The bridge");
        Caller administrator = household.administrator();
        removal.delete(administrator, document.id());
        Locator notice = desk.page().locator("ura-editor .deed");
        assertThat(notice).containsText("put into the bin");
        desk.text(1).fill("The bridge was opened.");
        assertThat(desk.saved()).not().hasText(Pattern.compile("Saved \\d.*"));
        desk.picture("bin-editor");
        bin.restore(administrator, document.id());
        assertThat(notice).containsText("restored");
        assertThat(desk.saved()).hasText(Pattern.compile("Saved \\d.*"));
        assertThat(editing.rows(administrator, document.id(), new Window(0, 1, Filter.ALL))
                        .rows()
                        .getFirst()
                        .target())
                .isEqualTo("The bridge was opened.");
    }

    @Test
    void aManagerDeletesADocumentAndHasItBack() {
        DocumentInfo document = household.document("Ura u hap.");
        Desk desk = household.person(Role.MANAGER);
        Page page = desk.page();
        page.navigate(desk.address() + "/projects/" + document.projectId());
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Export"))
                .click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("Delete").setExact(true))
                .click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Delete").setExact(true))
                .click();
        assertThat(page.locator(".ura-row")).hasCount(0);
        page.getByText("Bin (1)").click();
        assertThat(page.locator(".ura-binned")).containsText("30 days left");
        page.getByText("Restore", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("The bin is empty.")).isVisible();
        page.navigate(desk.address() + "/projects/" + document.projectId());
        assertThat(page.getByText(document.name())).isVisible();
    }
}
