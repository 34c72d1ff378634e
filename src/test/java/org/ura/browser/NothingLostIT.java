package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.PersonInfo;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;
import org.ura.project.Editing;

/// What was typed is kept in the browser until the workbench has acknowledged it, whatever happens to the
/// page, the network or the sign-in.
@BrowserTest
class NothingLostIT {

    private static final Pattern SAVED = Pattern.compile("Saved \\d.*");
    private static final String CALLS = "**/?v-r=uidl**";
    private static final String CALM = "The sea was calm.";

    @Autowired
    Household household;

    @Autowired
    Editing editing;

    private DocumentInfo document;
    private PersonInfo person;
    private Desk desk;
    private BrowserContext browser;

    @BeforeEach
    void aTranslatorHasADocumentOpen() {
        document = household.document("Deti ishte i qetë. Anija u nis. Askush nuk foli.");
        person = household.account(Role.TRANSLATOR);
        desk = new Desk(household.chromium().open(), household.address()).signedIn(person.name(), Household.PASSWORD);
        browser = desk.page().context();
        TranslatingIT.open(desk, document);
        assertThat(desk.text(1)).isFocused();
    }

    @Test
    void aTextTypedIntoATabThatIsGoneInTheSameMomentIsSavedWhenTheDocumentIsOpenedAgain() {
        desk.page().keyboard().type(CALM);
        desk.page().close();
        Desk again = anotherTab();
        TranslatingIT.open(again, document);
        assertThat(again.text(1)).hasText(CALM);
        assertThat(again.saved()).hasText(SAVED);
        assertStored(1, CALM);
    }

    @Test
    void whatIsTypedWithoutANetworkIsSavedByItselfWhenItIsBack() {
        browser.setOffline(true);
        desk.page().keyboard().type("The sea");
        assertKept(desk, 1);
        desk.page().keyboard().type(" was calm.");
        desk.text(2).fill("The ship left.");
        assertKept(desk, 2);
        browser.setOffline(false);
        assertThat(desk.saved()).hasText(SAVED);
        assertStored(1, CALM);
        assertStored(2, "The ship left.");
    }

    @Test
    void aWorkbenchOutOfReachIsTriedAgainUntilItAnswers() {
        desk.page().route(CALLS, Route::abort);
        desk.page().keyboard().type(CALM);
        assertKept(desk, 1);
        desk.page().unroute(CALLS);
        assertThat(desk.saved()).hasText(SAVED);
        assertStored(1, CALM);
    }

    @Test
    void aPageWhoseTextsAreKeptMayBeLeft() {
        leaveWithAKeptText();
        Desk again = anotherTab();
        TranslatingIT.open(again, document);
        assertThat(again.text(1)).hasText(CALM);
        assertThat(again.saved()).hasText(SAVED);
        assertStored(1, CALM);
    }

    @Test
    void afterTheSignInHasExpiredTheTextIsThereAgainAndSaved() {
        browser.addCookies(List.of(new Cookie("URA_SESSION", "EXPIRED").setUrl(desk.address())));
        desk.page().keyboard().type(CALM);
        desk.enter(person.name(), Household.PASSWORD);
        assertThat(desk.text(1)).hasText(CALM);
        assertThat(desk.saved()).hasText(SAVED);
        assertStored(1, CALM);
    }

    @Test
    void afterTheCookiesWereDeletedTheTextIsThereAgainAndSaved() {
        browser.clearCookies();
        desk.page().keyboard().type(CALM);
        desk.page().getByText("You are not signed in any more").click();
        desk.enter(person.name(), Household.PASSWORD);
        assertThat(desk.text(1)).hasText(CALM);
        assertThat(desk.saved()).hasText(SAVED);
        assertStored(1, CALM);
    }

    @Test
    void aTextThatWasTypedOnAnOlderVersionIsShownAsAConflictWithBoth() {
        leaveWithAKeptText();
        Desk other = household.person(Role.TRANSLATOR);
        TranslatingIT.open(other, document);
        other.translate(1, "The sea was rough.");
        Desk again = anotherTab();
        TranslatingIT.open(again, document);
        assertThat(again.text(1)).hasText(CALM);
        assertThat(again.row(1).locator(".theirs del")).hasText("rough");
        assertThat(again.row(1).locator(".theirs ins")).hasText("calm");
        assertThat(again.saved()).hasText("Conflict in segment 1: please decide");
        assertStored(1, "The sea was rough.");
        again.row(1).locator("[data-act=takeTheirs]").click();
        again.page().reload();
        assertThat(again.text(1)).hasText("The sea was rough.");
        assertThat(again.saved()).hasText("All saved");
    }

    @Test
    void aTextIsSavedThoughItsSegmentIsFarFromWhereTheDocumentIsOpened() {
        document = household.document("Rreshti i tekstit.\n".repeat(400));
        desk.page().navigate(desk.address() + "/documents/" + document.id() + "/300");
        assertThat(desk.text(300)).isFocused();
        desk.page().keyboard().type("The line of the text.");
        desk.page().close();
        Desk again = anotherTab();
        TranslatingIT.open(again, document);
        assertThat(again.saved()).hasText(SAVED);
        assertStored(300, "The line of the text.");
    }

    @Test
    void anotherPersonAtTheSameBrowserIsNotGivenTheText() {
        leaveWithAKeptText();
        browser.clearCookies();
        Desk other = household.person(Role.TRANSLATOR, browser.newPage());
        TranslatingIT.open(other, document);
        other.translate(2, "The ship left.");
        assertThat(other.text(1)).hasText("");
        browser.clearCookies();
        other.signIn(person.name(), Household.PASSWORD);
        TranslatingIT.open(other, document);
        assertThat(other.text(1)).hasText(CALM);
    }

    @Test
    void aSecondTabLeavesWhatTheFirstIsTypingAloneUntilTheFirstIsGone() {
        desk.page().route(CALLS, Route::abort);
        desk.page().keyboard().type(CALM);
        assertKept(desk, 1);
        Desk second = anotherTab();
        TranslatingIT.open(second, document);
        second.translate(2, "The ship left.");
        assertThat(second.text(1)).hasText("");
        desk.page().close();
        assertThat(second.text(1)).hasText(CALM);
        assertThat(second.saved()).hasText(SAVED);
        assertStored(1, CALM);
    }

    @Test
    void aTextWhoseSegmentIsMergedAwayWaitsInTheOneThatItWentIntoAndTheCursorGoesIntoNoOther() {
        desk.text(2).click();
        desk.page().route(CALLS, Route::abort);
        desk.page().keyboard().type("The ship left.");
        assertKept(desk, 1);
        Desk other = household.person(Role.TRANSLATOR);
        TranslatingIT.open(other, document);
        other.translate(1, CALM);
        other.press("Alt+j");
        assertThat(other.row(1)).hasAttribute("aria-setsize", "2");
        desk.page().unroute(CALLS);
        assertThat(desk.saved()).hasText("Conflict in segment 1: please decide");
        assertThat(desk.row(1)).hasAttribute("aria-setsize", "2");
        assertThat(desk.page().locator("ura-editor .text:focus")).hasCount(0);
        assertThat(desk.text(1)).hasText(CALM + " The ship left.");
        desk.row(1).locator("[data-act=keepMine]").click();
        assertThat(desk.saved()).hasText(SAVED);
        assertStored(1, CALM + " The ship left.");
    }

    private void leaveWithAKeptText() {
        desk.page().route(CALLS, Route::abort);
        desk.page().keyboard().type(CALM);
        assertKept(desk, 1);
        desk.page().onDialog(dialog -> {
            throw new AssertionError("the page did not let go: " + dialog.type());
        });
        desk.page().navigate("about:blank");
        desk.page().close();
    }

    private Desk anotherTab() {
        Page page = browser.newPage();
        return new Desk(page, desk.address());
    }

    private static void assertKept(Desk desk, int texts) {
        assertThat(desk.saved()).hasText("Not connected: " + texts + " kept in this browser, trying again");
    }

    private void assertStored(int number, String text) {
        assertThat(editing.rowsAt(household.administrator(), document.id(), new int[] {number}))
                .singleElement()
                .satisfies(row -> assertThat(row.target()).isEqualTo(text));
    }
}
