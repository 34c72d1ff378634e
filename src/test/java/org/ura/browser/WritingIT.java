package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

/// What a translator's hands do all day: typing, undoing, pasting, going about by key.
@BrowserTest
class WritingIT {

    @Autowired
    Household household;

    private DocumentInfo document;
    private Desk desk;

    @BeforeEach
    void aTranslatorHasADocumentOpen() {
        document = household.document("Deti ishte i qetë. Anija u nis herët. Askush nuk foli.\n\nNata ra.");
        desk = household.person(Role.TRANSLATOR);
        TranslatingIT.open(desk, document);
        assertThat(desk.text(1)).isFocused();
    }

    @Test
    void quotationMarksAndDashesAreTypedSmartAndUndoGivesBackWhatWasTyped() {
        desk.page().keyboard().type("\"Calm\" - no, 'calm'...");
        assertThat(desk.text(1)).hasText("“Calm” - no, ‘calm’…");
        desk.press("Control+z");
        assertThat(desk.text(1)).hasText("“Calm” - no, ‘calm’...");
    }

    @Test
    void undoAndRedoGoWordByWordAlsoAfterTheSegmentWasLeft() {
        desk.page().keyboard().type("The sea was");
        desk.press("Control+ArrowDown");
        assertThat(desk.text(2)).isFocused();
        desk.page().keyboard().type("The ship");
        desk.press("Control+ArrowUp");
        assertThat(desk.text(1)).isFocused();
        desk.press("Control+z");
        assertThat(desk.text(1)).hasText("The sea");
        desk.press("Control+y");
        assertThat(desk.text(1)).hasText("The sea was");
        assertThat(desk.text(2)).hasText("The ship");
    }

    @Test
    void aClearedTextAndACopiedSourceAreOneStepEach() {
        desk.page().keyboard().type("The sea");
        desk.press("Control+Shift+Insert");
        assertThat(desk.text(1)).hasText("Deti ishte i qetë.");
        desk.press("Alt+Delete");
        assertThat(desk.text(1)).hasText("");
        desk.press("Control+z");
        desk.press("Control+z");
        assertThat(desk.text(1)).hasText("The sea");
    }

    @Test
    void pastedLinesStayTogetherUntilThePersonLaysThemOverSegments() {
        paste("The sea\u00a0was calm.\r\nThe ship left early.\r\nNobody spoke.");
        Locator offer = desk.page().locator("ura-editor .offer");
        assertThat(offer).containsText("3 lines");
        assertThat(desk.text(1)).containsText("Nobody spoke.");
        offer.locator("button.primary").click();
        assertThat(desk.text(1)).hasText("The sea was calm.");
        assertThat(desk.text(2)).hasText("The ship left early.");
        assertThat(desk.text(3)).hasText("Nobody spoke.");
    }

    @Test
    void aLineEndIsKept() {
        desk.page().keyboard().type("The sea");
        desk.press("Enter");
        desk.page().keyboard().type("was calm.");
        assertThat(desk.saved()).containsText("Saved ");
        desk.page().reload();
        assertThat(desk.text(1)).isVisible();
        org.assertj.core.api.Assertions.assertThat(desk.text(1).textContent()).isEqualTo("The sea\nwas calm.");
    }

    @Test
    void anotherLayoutKeepsThePlaceAndTheCursor() {
        desk.press("Control+ArrowDown");
        assertThat(desk.text(2)).isFocused();
        desk.page().keyboard().type("The early");
        for (int i = 0; i < "early".length(); i++) {
            desk.press("ArrowLeft");
        }
        desk.press("Alt+l");
        assertThat(desk.page().locator("ura-editor[layout=stacked]")).isVisible();
        assertThat(desk.text(2)).isFocused();
        desk.press("Alt+l");
        Locator second = desk.page().locator("ura-editor .prose .text").nth(1);
        assertThat(second).isFocused();
        assertThat(desk.row(1)).hasAttribute("aria-setsize", "2");
        desk.page().keyboard().type("ship left ");
        assertThat(second).hasText("The ship left early");
        assertThat(desk.saved()).containsText("Saved ");
        desk.press("Alt+l");
        assertThat(desk.text(2)).hasText("The ship left early");
        assertThat(desk.text(2)).isFocused();
    }

    @Test
    void thePreviewReadsAsOneTextWithWhatIsOpenInAlbanian() {
        desk.translate(1, "The sea was calm.");
        desk.press("Alt+p");
        Locator preview = desk.page().locator("ura-preview article");
        assertThat(preview.locator("p")).hasCount(2);
        assertThat(preview.locator("p").first()).hasText("The sea was calm. Anija u nis herët. Askush nuk foli.");
        assertThat(preview.locator(".open")).hasCount(3);
        desk.press("Escape");
        assertThat(preview).isHidden();
    }

    @Test
    void aNumberLeadsToItsSegmentAndTheNextOpenOneIsAKeyAway() {
        desk.press("Alt+g");
        desk.page().keyboard().type("3");
        desk.press("Enter");
        assertThat(desk.text(3)).isFocused();
        desk.page().keyboard().type("Nobody spoke.");
        desk.press("Control+Enter");
        assertThat(desk.text(4)).isFocused();
        desk.press("Alt+ArrowUp");
        assertThat(desk.text(2)).isFocused();
    }

    @Test
    void aPersonCanChangeAKeyAndItStaysTheirs() {
        desk.press("Alt+k");
        Locator help = desk.page().locator("ura-help");
        help.getByLabel("clear the text: Alt+Delete").click();
        desk.press("Control+w");
        assertThat(help.locator(".problem")).containsText("belongs to the browser");
        help.getByLabel("clear the text: Alt+Delete").click();
        desk.press("Alt+y");
        assertThat(help.getByLabel("clear the text: Alt+Y")).isVisible();
        desk.page().reload();
        assertThat(desk.text(1)).isFocused();
        desk.page().keyboard().type("The sea");
        desk.press("Alt+y");
        assertThat(desk.text(1)).hasText("");
    }

    @Test
    void aSearchShowsWhatItFindsOnEitherSideAndEscapeShowsAllAgain() {
        desk.translate(2, "The ship left early.");
        desk.press("Control+Shift+F");
        Locator field = desk.page().locator("ura-search input[type=search]");
        assertThat(field).isFocused();
        desk.page().keyboard().type("qete");
        assertThat(desk.page().locator("ura-search .found")).hasText("Segments found: 1");
        assertThat(desk.row(1).locator(".source")).hasText("Deti ishte i qetë.");
        assertThat(desk.row(2)).hasCount(0);
        field.fill("ship");
        assertThat(desk.row(1).locator(".source")).hasText("Anija u nis herët.");
        desk.press("Enter");
        assertThat(desk.text(1)).isFocused();
        field.fill("(");
        desk.page().locator("ura-search select").nth(1).selectOption("PATTERN");
        assertThat(desk.page().locator("ura-search .problem")).containsText("no pattern");
        field.press("Escape");
        assertThat(desk.row(1)).hasAttribute("aria-setsize", "4");
        assertThat(desk.text(2)).isFocused();
    }

    private void paste(String text) {
        desk.text(1).evaluate("""
                (element, text) => {
                  const data = new DataTransfer();
                  data.setData('text/plain', text);
                  element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }));
                }""", text);
    }
}
