package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.Accounts;
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

    @Autowired
    Accounts accounts;

    @Test
    void aManagerAssignsSegmentsByKeyboardAndTheyLeadIntoTheEditor() {
        DocumentInfo document = household.document("Kuvendi miratoi ligjin. Opozita votoi kundër. Seanca vazhdon.");
        PersonInfo ana = household.account(Role.TRANSLATOR);
        Desk manager = household.person(Role.MANAGER);
        Page page = manager.page();
        page.navigate(manager.address() + "/projects/" + document.projectId());
        page.locator(".ura-row vaadin-menu-bar-button").first().press("Enter");
        page.getByText("Assign …").press("Enter");
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

    /// The pictures are for looking at; what is checked is said in [ViewsIT#look].
    @ParameterizedTest
    @CsvSource(textBlock = """
            desk-light,  LIGHT, 1280, 800, en-GB, Assign …
            phone-dark,  DARK,  390,  844, sq-AL, Caktoja …
            """)
    void nothingOfItIsCutOff(String name, ColorScheme scheme, int width, int height, String language, String menu) {
        DocumentInfo document = household.document("Kuvendi miratoi ligjin. Opozita votoi kundër. Seanca vazhdon.");
        Page page = household
                .chromium()
                .open(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setLocale(language));
        PersonInfo me = household.account(Role.MANAGER);
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        give(document, NewAssignment.whole(me.id(), Task.TRANSLATE).of(1, 1).by(today.minusDays(2)));
        give(document, new NewAssignment(me.id(), Task.TRANSLATE, 2, 3, today.plusDays(3), "Si në numrin e kaluar."));
        give(document, NewAssignment.whole(me.id(), Task.REVIEW));
        PersonInfo gone = household.account(Role.TRANSLATOR);
        give(document, NewAssignment.whole(gone.id(), Task.TRANSLATE).by(today));
        accounts.change(household.administrator(), gone.id(), Role.GUEST, true);
        page.navigate(household.address() + "/login");
        new Desk(page, household.address()).enter(me.name(), Household.PASSWORD);
        assertThat(page.locator(".ura-mywork li").first()).isVisible();
        ViewsIT.look(page, name, "my-work");
        page.navigate(household.address() + "/projects/" + document.projectId());
        assertThat(page.locator(".ura-held li")).hasCount(4);
        ViewsIT.look(page, name, "held");
        page.locator(".ura-row vaadin-menu-bar-button").first().press("Enter");
        page.getByText(menu).press("Enter");
        assertThat(page.locator("vaadin-combo-box input")).isFocused();
        page.locator(".ura-assign vaadin-radio-button").last().click();
        ViewsIT.look(page, name, "assign");
        page.keyboard().press("Escape");
        page.navigate(household.address() + "/documents/" + document.id() + "/2");
        assertThat(page.locator(".ura-yours")).isVisible();
        ViewsIT.look(page, name, "yours");
    }

    private void give(DocumentInfo document, NewAssignment work) {
        assigning.assign(household.administrator(), document.id(), work);
    }
}
