package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.Role;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;

/// A project that works with a memory of another one.
@BrowserTest
class ProjectMemoriesIT {

    @Autowired
    Household household;

    @Autowired
    Catalogue catalogue;

    @Test
    void whatAnotherProjectRememberedIsOfferedWithItsPenaltyAndWhereItComesFrom() {
        DocumentInfo first = household.document("Ura u hap më 5 maj 2024.");
        DocumentInfo second = household.document("Ura u hap më 17 qershor 2025.");
        Desk desk = household.person(Role.MANAGER);
        TranslatingIT.open(desk, first);
        desk.text(1).click();
        desk.page().keyboard().type("The bridge opened on May 5, 2024.");
        desk.press("Control+Enter");
        assertThat(desk.state(1)).hasText("Translated");

        desk.page().navigate(household.address() + "/projects/" + second.projectId());
        desk.page().getByRole(AriaRole.BUTTON, named("Memories")).click();
        Locator dialog = desk.page().getByRole(AriaRole.DIALOG);
        Locator uses = dialog.locator(".ura-use");
        assertThat(uses).hasCount(1);
        dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Add a memory"))
                .fill(project(first));
        desk.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(project(first)))
                .click();
        assertThat(uses).hasCount(2);
        uses.nth(1)
                .locator("input[type=number], vaadin-integer-field input")
                .first()
                .fill("4");
        desk.page().keyboard().press("Tab");
        uses.nth(1)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("up"))
                .click();
        assertThat(uses.first()).containsText(project(first));
        desk.picture("project-memories");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(dialog).hasCount(0);

        TranslatingIT.open(desk, second);
        desk.text(1).click();
        assertThat(desk.matches().first()).containsText("76 %");
        assertThat(desk.matches().first()).containsText("−4 %");
        assertThat(desk.matches().first()).containsText("numbers fitted");
        desk.press("Alt+u");
        Locator units = desk.page().locator("ura-matches .units");
        assertThat(units).containsText(project(first));
        assertThat(units).containsText(first.name());
        desk.picture("match-units");
        desk.press("Control+1");
        assertThat(desk.text(1)).hasText("The bridge opened on June 17, 2025.");
        desk.press("Alt+u");
        assertThat(units).hasCount(0);
    }

    private String project(DocumentInfo document) {
        return catalogue
                .project(household.administrator(), document.projectId())
                .name();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
