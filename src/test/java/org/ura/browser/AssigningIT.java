package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.PersonInfo;
import org.ura.people.Role;
import org.ura.project.Assigning;
import org.ura.project.DocumentInfo;
import org.ura.project.NewAssignment;
import org.ura.project.Task;

/// Giving work by keyboard, and finding it on the first page.
@BrowserTest
class AssigningIT {

    @Autowired
    Household household;

    @Autowired
    Assigning assigning;

    @Test
    void aManagerAssignsSegmentsByKeyboardAndTheyLeadIntoTheEditor() {
        DocumentInfo document = household.document("Kuvendi miratoi ligjin. Opozita votoi kundër. Seanca vazhdon.");
        PersonInfo ana = household.account(Role.TRANSLATOR);
        Desk manager = household.person(Role.MANAGER);
        Page page = manager.page();
        page.navigate(manager.address() + "/projects/" + document.projectId());
        page.locator("vaadin-menu-bar-button").getByText("Export").first().press("Enter");
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Assign …"))
                .press("Enter");
        Locator who = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("By whom"));
        assertThat(who).isFocused();
        page.keyboard().type(ana.name());
        assertThat(page.locator("vaadin-combo-box-item:not([hidden])")).hasCount(1);
        manager.press("Enter");
        assertThat(who).hasValue(ana.name());
        page.getByLabel("Some of them").check();
        page.getByLabel("From segment").fill("2");
        page.getByLabel("Due on")
                .fill(LocalDate.now(ZoneId.systemDefault()).plusDays(1).toString());
        page.getByLabel("Due on").press("Enter");
        manager.press("Control+Enter");
        assertThat(page.locator(".ura-held")).containsText(ana.name() + ": translation, segments 2–3");
        assertThat(page.locator(".ura-held .ura-standing")).containsText("due tomorrow");

        Desk translator = new Desk(household.chromium().open(), household.address());
        translator.page().navigate(translator.address() + "/login");
        translator.enter(ana.name(), Household.PASSWORD);
        assertThat(translator.heading("My work")).isVisible();
        assertThat(translator.page().locator(".ura-mywork li")).containsText("translation, segments 2–3");
        translator.page().locator(".ura-mywork a").click();
        assertThat(translator.page()).hasURL(Pattern.compile(".*/documents/" + document.id() + "/2"));
        assertThat(translator.text(2)).isFocused();
        assertThat(translator.page().locator(".ura-yours")).hasText("Yours to translate: segments 2–3, due tomorrow");
    }

    @Test
    void aManagerTakesWorkBack() {
        DocumentInfo document = household.document("Kuvendi miratoi ligjin.");
        PersonInfo ana = household.account(Role.TRANSLATOR);
        assigning.assign(household.administrator(), document.id(), NewAssignment.whole(ana.id(), Task.TRANSLATE));
        Desk manager = household.person(Role.MANAGER);
        Page page = manager.page();
        page.navigate(manager.address() + "/projects/" + document.projectId());
        page.locator(".ura-held vaadin-button").press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take back"))
                .press("Enter");
        assertThat(page.locator("vaadin-dialog-overlay, vaadin-dialog[opened]")).hasCount(0);
        assertThat(page.locator(".ura-held")).hasCount(0);
    }
}
