package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

/// Splitting, merging and correcting sources in the browser, and people who are in one document together.
@BrowserTest
class DeedsIT {

    @Autowired
    Household household;

    private DocumentInfo document;
    private Desk desk;

    @BeforeEach
    void aReviewerHasADocumentOpen() {
        document = household.document("Presidenti Macro n foli, Olaf dëgjoi. Nata ra.\n\nDita erdhi.");
        desk = household.person(Role.REVIEWER);
        TranslatingIT.open(desk, document);
        assertThat(desk.row(1)).isFocused();
        desk.press("Enter");
    }

    @Test
    void aSegmentIsSplitAtTheCursorAndUndoPutsItTogetherAgain() {
        desk.page().keyboard().type("President Macron spoke, Olaf listened.");
        for (int i = 0; i < " Olaf listened.".length(); i++) {
            desk.press("ArrowLeft");
        }
        desk.press("Alt+Enter");
        assertThat(notice()).containsText("was split");
        assertThat(desk.row(1)).hasAttribute("aria-setsize", "4");
        assertThat(desk.row(1).locator(".source")).hasText("Presidenti Macro n foli,");
        assertThat(desk.text(1)).hasText("President Macron spoke,");
        assertThat(desk.row(2).locator(".source")).hasText("Olaf dëgjoi.");
        assertThat(desk.text(2)).hasText("Olaf listened.");
        desk.press("Alt+z");
        assertThat(desk.row(1)).hasAttribute("aria-setsize", "3");
        assertThat(desk.text(1)).hasText("President Macron spoke, Olaf listened.");
    }

    @Test
    void aSegmentIsMergedWithTheNextOfItsParagraphOnly() {
        desk.press("Alt+j");
        assertThat(notice()).containsText("were merged");
        assertThat(desk.row(1)).hasAttribute("aria-setsize", "2");
        assertThat(desk.row(1).locator(".source")).hasText("Presidenti Macro n foli, Olaf dëgjoi. Nata ra.");
        desk.press("Alt+j");
        assertThat(notice()).containsText("paragraph ends");
    }

    @Test
    void aSourceIsCorrectedByKeyAndTheTranslationStays() {
        desk.page().keyboard().type("President Macron spoke.");
        desk.press("F2");
        Locator field = desk.row(1).locator(".source-input");
        assertThat(field).isFocused();
        field.fill("Presidenti Macron foli, Olaf dëgjoi.");
        desk.press("Enter");
        assertThat(desk.row(1).locator(".source")).hasText("Presidenti Macron foli, Olaf dëgjoi.");
        assertThat(desk.text(1)).hasText("President Macron spoke.");
        desk.press("Alt+z");
        assertThat(desk.row(1).locator(".source")).hasText("Presidenti Macro n foli, Olaf dëgjoi.");
    }

    @Test
    void whatAColleagueStoresAppearsWithoutMovingTheCursor() {
        Desk colleague = household.person(Role.TRANSLATOR);
        TranslatingIT.open(colleague, document);
        colleague.text(3).fill("The day");
        assertThat(desk.text(3)).hasText("The day");
        assertThat(desk.row(3).locator(".company")).containsText("is writing here");
        assertThat(desk.text(1)).isFocused();
        desk.page().keyboard().type("President");
        assertThat(desk.text(1)).hasText("President");
    }

    @Test
    void typingGoesOnInItsSegmentThoughAColleagueMergesTwoAboveAndItComesToAnotherPage() {
        document = household.document("Nata ra. Dita erdhi.\n" + "Rreshti i tekstit.\n".repeat(60));
        desk.page().navigate(desk.address() + "/documents/" + document.id() + "/51");
        assertThat(desk.row(51)).isFocused();
        desk.press("Enter");
        desk.page().keyboard().type("The li");
        Desk colleague = household.person(Role.TRANSLATOR);
        TranslatingIT.open(colleague, document);
        colleague.text(1).click();
        colleague.press("Alt+j");
        assertThat(desk.row(50)).hasAttribute("aria-setsize", "61");
        assertThat(desk.text(50)).isFocused();
        desk.page().keyboard().type("ne");
        assertThat(desk.text(50)).hasText("The line");
        assertThat(desk.text(51)).hasText("");
    }

    @Test
    void aCorrectionThatWasBegunGoesOnThoughAColleagueMergesTwoAbove() {
        document = household.document("Nata ra. Dita erdhi.\nPresidenti Macro n foli.");
        desk.page().navigate(desk.address() + "/documents/" + document.id() + "/3");
        assertThat(desk.row(3)).isFocused();
        desk.press("F2");
        assertThat(desk.row(3).locator(".source-input")).isFocused();
        desk.row(3).locator(".source-input").fill("Presidenti Macron");
        Desk colleague = household.person(Role.TRANSLATOR);
        TranslatingIT.open(colleague, document);
        colleague.text(1).click();
        colleague.press("Alt+j");
        Locator field = desk.row(2).locator(".source-input");
        assertThat(field).isFocused();
        desk.page().keyboard().type(" foli.");
        assertThat(field).hasValue("Presidenti Macron foli.");
        desk.text(1).click();
        desk.text(2).click();
        desk.press("F2");
        assertThat(field).hasValue("Presidenti Macron foli.");
        desk.press("Enter");
        assertThat(desk.row(2).locator(".source")).hasText("Presidenti Macron foli.");
    }

    @Test
    void whoComesSecondToASegmentIsToldBeforeTheyTypeAndMayWriteAllTheSame() {
        desk.page().keyboard().type("President");
        assertThat(desk.saved()).containsText("Saved ");
        Desk colleague = household.person(Role.TRANSLATOR);
        TranslatingIT.open(colleague, document);
        assertThat(colleague.row(1).locator(".company")).containsText("is writing here");
        colleague.text(1).click();
        colleague.page().keyboard().type("No");
        assertThat(colleague.text(1)).hasText("President");
        colleague.row(1).locator("[data-act=writeAnyway]").click();
        colleague.page().keyboard().type(" Macron");
        assertThat(colleague.text(1)).hasText("President Macron");
        assertThat(desk.text(1)).hasText("President Macron");
    }

    @Test
    void confirmingOffersToFillTheRepetitionsAndUndoTakesThemBack() {
        document = household.document("Vijon leximi. Ra nata. Vijon leximi.");
        TranslatingIT.open(desk, document);
        desk.text(1).click();
        desk.page().keyboard().type("Read on.");
        desk.press("Control+Enter");
        assertThat(notice()).containsText("same source");
        desk.press("Alt+a");
        assertThat(desk.text(3)).hasText("Read on.");
        assertThat(desk.row(3).locator(".origin").first()).hasText("repeated");
        desk.press("Alt+z");
        assertThat(desk.text(3)).hasText("");
    }

    private Locator notice() {
        return desk.page().locator("ura-editor .deed");
    }
}
