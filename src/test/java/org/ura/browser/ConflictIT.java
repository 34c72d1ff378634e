package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

@BrowserTest
class ConflictIT {

    @Autowired
    Household household;

    private DocumentInfo document;
    private Desk first;
    private Desk second;

    @BeforeEach
    void twoPeopleTypeIntoOneSegment() {
        document = household.document("Tregu u hap herët.");
        first = household.person(Role.TRANSLATOR);
        second = household.person(Role.TRANSLATOR);
        TranslatingIT.open(first, document);
        TranslatingIT.open(second, document);
        second.page().route("**/?v-r=uidl**", Route::abort);
        second.text(1).fill("The bazaar opened early.");
        first.translate(1, "The market opened early.");
        second.page().unroute("**/?v-r=uidl**");
        assertThat(second.row(1).locator(".conflict")).isVisible();
    }

    @Test
    void aStaleSaveShowsBothTextsAndLosesNeither() {
        assertThat(second.text(1)).hasText("The bazaar opened early.");
        assertThat(second.row(1).locator(".theirs del")).hasText("market");
        assertThat(second.row(1).locator(".theirs ins")).hasText("bazaar");
        assertThat(second.saved()).containsText("Conflict");
        first.page().reload();
        assertThat(first.text(1)).hasText("The market opened early.");
    }

    @Test
    void keepingMineSavesItKnowingly() {
        second.row(1).locator("[data-act=keepMine]").click();
        assertThat(second.saved()).containsText("Saved");
        first.page().reload();
        assertThat(first.text(1)).hasText("The bazaar opened early.");
    }

    @Test
    void choosingWordsPutsBothTextsTogether() {
        second.row(1).locator("[data-act=mergeTexts]").click();
        second.row(1).locator(".choice").click();
        second.row(1).locator("[data-act=saveMerged]").click();
        assertThat(second.text(1)).hasText("The market opened early.");
        assertThat(second.saved()).containsText("Saved");
        assertThat(second.row(1).locator(".conflict")).hasCount(0);
    }

    @Test
    void whatIsTypedWhileTheConflictWaitsIsInTheTextsThatArePutTogether() {
        second.row(1).locator("[data-act=mergeTexts]").click();
        second.row(1).locator(".choice").click();
        second.text(1).click();
        second.row(1).locator("[data-act=writeAnyway]").click();
        second.text(1).click();
        second.press("End");
        second.page().keyboard().type(" It was full.");
        assertThat(second.text(1)).hasText("The bazaar opened early. It was full.");
        second.row(1).locator("[data-act=saveMerged]").click();
        assertThat(second.text(1)).hasText("The market opened early. It was full.");
        assertThat(second.saved()).containsText("Saved");
    }

    @Test
    void aSplitAskedForDuringAConflictIsNotDoneLaterOnAnotherText() {
        second.text(1).click();
        second.press("ArrowLeft");
        second.press("Alt+Enter");
        assertThat(second.page().locator("ura-editor .deed")).containsText("must be saved");
        second.row(1).locator("[data-act=takeTheirs]").click();
        second.translate(1, "The market opened early today.");
        assertThat(second.row(1)).hasAttribute("aria-setsize", "1");
    }

    @Test
    void takingTheirsShowsTheirTextAndGoesOn() {
        second.row(1).locator("[data-act=takeTheirs]").click();
        assertThat(second.text(1)).hasText("The market opened early.");
        second.translate(1, "The market opened early today.");
        first.page().reload();
        assertThat(first.text(1)).hasText("The market opened early today.");
    }
}
