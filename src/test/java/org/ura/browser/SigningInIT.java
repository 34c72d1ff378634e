package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.people.AuditEntry;
import org.ura.people.AuditFilter;
import org.ura.people.AuditKind;
import org.ura.people.Auditing;
import org.ura.people.PersonInfo;
import org.ura.people.Role;
import org.ura.project.DocumentInfo;

@BrowserTest
class SigningInIT {

    @Autowired
    Household household;

    @Autowired
    Auditing auditing;

    @Test
    void aWrongPasswordIsRefusedAndManyOfThemMakeOneWait() {
        household.administrator();
        Desk desk = new Desk(household.chromium().open(), household.address());
        for (int attempt = 0; attempt < 5; attempt++) {
            tryToSignIn(desk, "Somebody");
            assertThat(desk.page().locator("vaadin-login-form")).containsText("The name or the password is wrong.");
        }
        tryToSignIn(desk, "Somebody");
        assertThat(desk.page().locator("vaadin-login-form")).containsText("Too many attempts have failed.");
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        Desk desk = household.person(Role.TRANSLATOR);
        Cookie session = desk.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("URA_SESSION"))
                .findFirst()
                .orElseThrow();
        assertThat(session.httpOnly).isTrue();
        assertThat(session.sameSite).isEqualTo(SameSiteAttribute.LAX);
    }

    @Test
    void nobodySeesADocumentWithoutSigningIn() {
        DocumentInfo document = household.document("Askush.");
        Page page = household.chromium().open();
        page.navigate(household.address() + "/documents/" + document.id());
        assertThat(page.locator("input[name=username]")).isVisible();
    }

    @Test
    void whatDoesNotExistIsSaidInASentence() {
        Desk desk = household.person(Role.TRANSLATOR);
        for (String path : new String[] {"/documents/999999", "/projects/999999", "/nowhere", "/people"}) {
            desk.page().navigate(desk.address() + path);
            assertThat(desk.heading("This cannot be shown")).isVisible();
            assertThat(desk.page().locator("body")).not().containsText("Exception");
        }
    }

    @Test
    void theScreensAreInAlbanianForWhoeverReadsAlbanian() {
        Page page = household.chromium().open(new Browser.NewContextOptions().setLocale("sq-AL"));
        household.administrator();
        page.navigate(household.address() + "/login");
        assertThat(page.locator("vaadin-login-form")).containsText("Fjalëkalimi");
    }

    @Test
    void thePersonsChoiceOfLanguageIsKept() {
        Desk desk = household.person(Role.TRANSLATOR);
        desk.page().navigate(desk.address() + "/");
        desk.page().locator(".ura-language").click();
        assertThat(desk.heading("Projektet")).isVisible();
        desk.page().reload();
        assertThat(desk.heading("Projektet")).isVisible();
    }

    @Test
    void signingOutIsOnRecord() {
        PersonInfo person = household.account(Role.TRANSLATOR);
        Desk desk = new Desk(household.chromium().open(), household.address());
        desk.signIn(person.name(), Household.PASSWORD);
        desk.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(person.name()))
                .click();
        desk.page().getByText("Sign out").click();
        assertThat(desk.page().locator("input[name=username]")).isVisible();
        AuditFilter theirs = new AuditFilter(person.id(), Set.of(), AuditFilter.ALL.from(), AuditFilter.ALL.until());
        assertThat(auditing.lines(household.administrator(), theirs, Long.MAX_VALUE, 10))
                .extracting(AuditEntry::kind)
                .containsExactly(AuditKind.SIGNED_OUT, AuditKind.SIGNED_IN);
    }

    @Test
    void theFirstPageIsGoneOnceThereIsSomebody() {
        household.administrator();
        Page page = household.chromium().open();
        page.navigate(household.address() + "/setup");
        assertThat(page.locator("input[name=username]")).isVisible();
    }

    private static void tryToSignIn(Desk desk, String name) {
        desk.page().navigate(desk.address() + "/login");
        desk.page().locator("input[name=username]").fill(name);
        desk.page().locator("input[name=password]").fill("wrong");
        desk.page().locator("vaadin-login-form vaadin-button[theme~=primary]").click();
        desk.page().waitForURL(Pattern.compile(".*login\\?(wrong|wait).*"));
    }
}
