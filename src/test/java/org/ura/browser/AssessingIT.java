package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.PersonInfo;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

/// Marking what is wrong, and the score card that follows from it, in the browser.
@BrowserTest
class AssessingIT {

    @Autowired
    Household household;

    @Test
    void aReviewerMarksWordsByKeyAndTheTranslatorSeesWhatWasFoundInTheirText() {
        DocumentInfo document = household.document("Presidenti foli. Nata ra.");
        PersonInfo writer = household.account(Role.TRANSLATOR);
        Desk translator =
                new Desk(household.chromium().open(), household.address()).signedIn(writer.name(), Household.PASSWORD);
        TranslatingIT.open(translator, document);
        assertThat(translator.text(1)).isFocused();
        translator.page().keyboard().type("The president spike.");
        translator.press("Control+Enter");
        assertThat(translator.text(2)).isFocused();
        assertThat(translator.page().locator("ura-assessment h2")).hasCount(0);

        Desk reviewer = household.person(Role.REVIEWER);
        TranslatingIT.open(reviewer, document);
        reviewer.text(1).click();
        reviewer.press("End");
        reviewer.press("ArrowLeft");
        for (int i = 0; i < "spike".length(); i++) {
            reviewer.press("Shift+ArrowLeft");
        }
        reviewer.press("Alt+q");
        Locator panel = reviewer.page().locator("ura-assessment");
        assertThat(panel.locator(".form blockquote")).hasText("spike");
        assertThat(panel.locator(".dimensions input").first()).isFocused();
        reviewer.press("2");
        assertThat(panel.locator("select")).isFocused();
        reviewer.page().keyboard().type("Mis");
        assertThat(panel.locator("select")).hasValue("mistranslation");
        reviewer.press("Tab");
        reviewer.press("2");
        assertThat(panel.locator(".note")).isFocused();
        reviewer.page().keyboard().type("“spoke”");
        reviewer.press("Enter");
        assertThat(panel.locator("li b")).hasText("Mistranslation");
        assertThat(panel.locator("li .severity")).containsText("Major");
        assertThat(panel.locator("li blockquote")).hasText("spike");
        assertThat(reviewer.text(1)).isFocused();
        assertThat(reviewer.page().evaluate("() => [...CSS.highlights.get('ura-issue')].map(String).join()"))
                .isEqualTo("spike");

        translator.press("Control+ArrowUp");
        assertThat(translator.page().locator("ura-assessment li .text")).hasText("“spoke”");
        assertThat(translator.page().locator("ura-assessment button")).hasCount(0);

        translator.page().navigate(household.address() + "/projects/" + document.projectId() + "/quality");
        assertThat(translator.page().locator(".ura-score .ura-verdict")).containsText("Not passed");
        assertThat(translator.page().locator(".ura-figures")).hasCount(2);
        reviewer.page().navigate(household.address() + "/projects/" + document.projectId() + "/quality");
        assertThat(reviewer.page().locator(".ura-figures")).hasCount(3);
        assertThat(reviewer.page().locator(".ura-figures").last()).containsText(writer.name());
    }

    @Test
    void escapeLeadsBackAndNothingIsMarked() {
        DocumentInfo document = household.document("Presidenti foli.");
        Desk reviewer = household.person(Role.REVIEWER);
        TranslatingIT.open(reviewer, document);
        reviewer.text(1).click();
        reviewer.press("Alt+q");
        Locator panel = reviewer.page().locator("ura-assessment");
        assertThat(panel.locator(".dimensions input").first()).isFocused();
        reviewer.press("Escape");
        assertThat(panel.locator(".form")).hasCount(0);
        assertThat(reviewer.text(1)).isFocused();
        assertThat(panel.locator("li")).hasCount(0);
    }

    @Test
    void aManagerWeighsAnew() {
        DocumentInfo document = household.document("Presidenti foli.");
        Desk manager = household.person(Role.MANAGER);
        TranslatingIT.open(manager, document);
        manager.text(1).fill("The president.");
        manager.press("Alt+q");
        manager.press("2");
        manager.press("Enter");
        assertThat(manager.page().locator("ura-assessment li")).hasCount(1);
        manager.page().navigate(household.address() + "/projects/" + document.projectId() + "/quality");
        assertThat(manager.page().locator(".ura-score .points")).hasText("-400.0");
        manager.page().locator(".ura-acts vaadin-button").click();
        Locator dialog = manager.page().locator("vaadin-dialog");
        dialog.getByLabel("Accuracy").fill("500");
        dialog.getByText("Save").click();
        assertThat(dialog.locator(".ura-problem")).containsText("A weight is a number from 0 to 100");
        dialog.getByLabel("Accuracy").fill("0.5");
        dialog.getByText("Save").click();
        assertThat(manager.page().locator(".ura-score .points")).hasText("-150.0");
    }
}
