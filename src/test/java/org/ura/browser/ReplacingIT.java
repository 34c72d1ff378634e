package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

/// Searching, narrowing what is shown, and replacing in the browser.
@BrowserTest
class ReplacingIT {

    @Autowired
    Household household;

    private DocumentInfo document;
    private Desk desk;

    /// Three translated segments and one that is open, which repeats the first.
    @BeforeEach
    void aTranslatorHasADocumentOpen() {
        document = household.document("Kryeministri foli. Kryeministri iku. Ra nata. Kryeministri foli.");
        desk = household.person(Role.TRANSLATOR);
        TranslatingIT.open(desk, document);
        assertThat(desk.text(1)).isFocused();
        confirm(1, "The premier spoke.");
        confirm(2, "The Premier left.");
        confirm(3, "Night fell.");
        assertThat(desk.text(4)).isFocused();
    }

    @Test
    void whatIsChosenInThePreviewIsReplacedAndUndoneAsOne() {
        desk.press("Control+h");
        assertThat(field("Search")).isFocused();
        desk.page().keyboard().type("premier");
        assertThat(status()).hasText("Segments found: 2");
        desk.press("Control+h");
        assertThat(field("Replace with")).isFocused();
        desk.page().keyboard().type("prime minister");
        desk.press("Enter");

        assertThat(dialog().locator("li")).hasCount(2);
        assertThat(dialog().locator("li").first().locator("del")).hasText("premier");
        assertThat(dialog().locator("li").first().locator("ins")).hasText("prime minister");
        assertThat(dialog().locator(".primary")).hasText("Replace in 2 segments");
        desk.press("ArrowDown");
        desk.press("ArrowDown");
        desk.press("Space");
        assertThat(dialog().locator(".primary")).hasText("Replace in one segment");
        desk.press("Control+Enter");

        assertThat(notice()).containsText("text was replaced: 1");
        assertThat(desk.text(1)).hasText("The prime minister spoke.");
        assertThat(desk.state(1)).hasText("Translated");
        assertThat(desk.text(2)).hasText("The Premier left.");
        assertThat(desk.text(1)).isFocused();
        desk.press("Alt+z");
        assertThat(desk.text(1)).hasText("The premier spoke.");
        assertThat(desk.text(2)).hasText("The Premier left.");
    }

    @Test
    void whatIsBeingTypedIsReplacedToo() {
        desk.page().keyboard().type("The premier");
        desk.press("Control+h");
        desk.page().keyboard().type("premier");
        desk.press("Control+h");
        desk.page().keyboard().type("minister");
        desk.press("Enter");
        assertThat(dialog().locator("li")).hasCount(3);
        desk.press("Control+Enter");
        assertThat(notice()).containsText("text was replaced: 3");
        desk.press("Control+Shift+F");
        desk.press("Escape");
        assertThat(desk.text(4)).hasText("The minister");
        assertThat(desk.state(4)).hasText("Draft");
    }

    @Test
    void aReviewerIsToldWhatIsLeftAloneAndMayReplaceThereToo() {
        Desk reviewer = household.person(Role.REVIEWER);
        TranslatingIT.open(reviewer, document);
        assertThat(reviewer.row(1)).isFocused();
        reviewer.press("a");
        assertThat(reviewer.state(1)).hasText("Reviewed");
        desk = reviewer;
        desk.press("Control+h");
        desk.page().keyboard().type("premier");
        desk.press("Control+h");
        desk.page().keyboard().type("minister");
        desk.press("Enter");
        assertThat(dialog().locator("li")).hasCount(1);
        assertThat(dialog()).containsText("left alone: 1");
        desk.press("Escape");
        field("in reviewed segments too").check();
        desk.page()
                .locator("ura-search")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Preview"))
                .click();
        assertThat(dialog().locator("li")).hasCount(2);
        assertThat(dialog().locator("li").first()).containsText("wait for approval again");
        desk.press("Control+Enter");
        assertThat(notice()).containsText("text was replaced: 2");
        assertThat(desk.text(1)).hasText("The minister spoke.");
        assertThat(desk.state(1)).hasText("Translated");
    }

    @Test
    void aPatternThatIsNoneIsSaidInTheLine() {
        desk.press("Control+h");
        desk.page().keyboard().type("(premier)");
        field("How it is meant").selectOption("PATTERN");
        desk.press("Control+h");
        desk.page().keyboard().type("$2");
        desk.press("Enter");
        assertThat(desk.page().locator("ura-search .problem")).containsText("no group 2");
    }

    @Test
    void onlyRepetitionsAreShownOrWhatSomebodyChangedAndEscapeShowsAllAtTheSamePlace() {
        desk.press("Control+Shift+F");
        field("Only").selectOption("REPEATED");
        assertThat(status()).hasText("Segments found: 2");
        assertThat(desk.row(1)).hasAttribute("aria-setsize", "2");
        assertThat(desk.row(2).locator(".number")).containsText("4");
        field("Changed by").selectOption(new SelectOption().setIndex(1));
        assertThat(status()).hasText("Segments found: 1");
        assertThat(desk.row(1).locator(".number")).containsText("1");
        desk.press("Escape");
        assertThat(desk.text(4)).isFocused();
        assertThat(desk.row(4)).hasAttribute("aria-setsize", "4");
        assertThat(desk.page().locator("ura-editor .narrowed")).hasCount(0);
    }

    @Test
    void aNarrowedListSaysSoWhenTheSearchIsClosed() {
        desk.show("WAITING");
        Locator narrowed = desk.page().locator("ura-editor .narrowed");
        assertThat(narrowed).containsText("3 of 4 segments are shown: To review");
        desk.press("Control+Shift+F");
        desk.page().keyboard().type("premier");
        assertThat(status()).hasText("Segments found: 2 · among: To review");
        desk.press("Escape");
        assertThat(narrowed).containsText("3 of 4");
        narrowed.getByRole(AriaRole.BUTTON).click();
        assertThat(desk.row(1)).hasAttribute("aria-setsize", "4");
        assertThat(narrowed).hasCount(0);
    }

    private void confirm(int place, String text) {
        assertThat(desk.text(place)).isFocused();
        desk.page().keyboard().type(text);
        desk.press("Control+Enter");
        assertThat(desk.state(place)).hasText("Translated");
    }

    private Locator field(String name) {
        return desk.page().locator("ura-search").getByLabel(name, new Locator.GetByLabelOptions().setExact(true));
    }

    private Locator status() {
        return desk.page().locator("ura-search [role=status]");
    }

    private Locator dialog() {
        return desk.page().locator("ura-replace dialog");
    }

    private Locator notice() {
        return desk.page().locator("ura-editor .deed");
    }
}
