package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.ura.people.Identities;
import org.ura.people.OwnProvider;
import org.ura.people.PersonInfo;
import org.ura.people.Role;
import org.ura.people.SigningOut;

/// Getting in and being put out, in real browsers and at a real provider.
@BrowserTest
class PeopleIT {

    /// A page that does nothing learns of it when its connection is gone.
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    @SuppressWarnings("NullAway.Init") // started before the first test
    private static OwnProvider provider;

    @Autowired
    Household household;

    @Autowired
    Identities identities;

    @Autowired
    SigningOut signingOut;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws Exception {
        provider = new OwnProvider();
        String issuer = provider.issuer();
        settings.add("ura.oidc.issuer", () -> issuer);
        settings.add("ura.oidc.client-id", () -> OwnProvider.CLIENT);
        settings.add("ura.oidc.client-secret", () -> OwnProvider.SECRET);
        settings.add("ura.oidc.label", () -> "Shembull");
    }

    @BeforeEach
    void theProviderKnowsTheWay() {
        provider.leadsTo(household.address() + "/login/oauth2/code/oidc");
    }

    @AfterAll
    static void noProviderAnyMore() throws Exception {
        provider.close();
    }

    @Test
    void whoIsInvitedMakesTheirAccountOnce() {
        Desk administrator = household.person(Role.ADMINISTRATOR);
        administrator.page().navigate(administrator.address() + "/people");
        button(administrator.page(), "Invite …").click();
        button(administrator.page(), "Make the link").click();
        assertThat(administrator.page().getByLabel("Link", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(Pattern.compile("http://127\\.0\\.0\\.1:.*/join/.{43}"));
        administrator.picture("people-invited");
        String link = administrator
                .page()
                .getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        Desk newcomer = new Desk(household.chromium().open(), household.address());
        newcomer.page().navigate(link);
        String name = "Teuta " + UUID.randomUUID();
        newcomer.page().getByLabel("Name").fill(name);
        newcomer.page()
                .getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill(Household.PASSWORD);
        newcomer.page().getByLabel("Password again").fill(Household.PASSWORD);
        ViewsIT.look(newcomer.page(), "desk", "join");
        newcomer.press("Enter");
        assertThat(newcomer.page().getByText("Your account is ready.")).isVisible();
        newcomer.enter(name, Household.PASSWORD);
        assertThat(newcomer.heading("Projects")).isVisible();
        Page again = household.chromium().open();
        again.navigate(link);
        assertThat(again.getByRole(AriaRole.ALERT)).containsText("This link was used already.");
    }

    @Test
    void whoeverIsSignedOutEverywhereIsOutInASecondBrowserThatDoesNothing() {
        PersonInfo ana = household.account(Role.TRANSLATOR);
        Desk one = new Desk(household.chromium().open(), household.address()).signIn(ana.name(), Household.PASSWORD);
        Desk other = new Desk(household.chromium().open(), household.address()).signIn(ana.name(), Household.PASSWORD);
        one.page().navigate(one.address() + "/account");
        one.page().getByLabel("Old password").fill(Household.PASSWORD);
        one.page().getByLabel("New password").fill("battery staple");
        one.page().getByLabel("Save the password").click();
        assertThat(one.page().getByText("Your password was changed.")).isVisible();
        assertThat(other.page().locator("input[name=username]")).isVisible(SOON);
        one.page().reload();
        assertThat(one.heading("Your account")).isVisible();
        button(one.page(), "Sign out everywhere").click();
        assertThat(one.page().locator("input[name=username]")).isVisible();
    }

    @Test
    void oneSignsInAtTheProvider() {
        PersonInfo ana = household.account(Role.TRANSLATOR);
        String subject = "ana-" + UUID.randomUUID();
        provider.knows(subject, Map.of("email", subject + "@example.org", "email_verified", true));
        identities.expect(household.administrator(), ana.id(), subject + "@example.org");
        Desk desk = atTheProvider(subject);
        assertThat(desk.heading("Projects")).isVisible();
        assertThat(desk.page().getByText(ana.name()).first()).isVisible();
        signingOut.everywhere(household.administrator(), ana.id());
        assertThat(desk.page().locator("input[name=username]")).isVisible(SOON);
    }

    @Test
    void whomNobodyExpectsIsToldSo() {
        household.administrator();
        String subject = "besa-" + UUID.randomUUID();
        provider.knows(subject, Map.of());
        Desk desk = atTheProvider(subject);
        assertThat(desk.page().getByText("You are known there, but have no account here."))
                .isVisible();
        ViewsIT.look(desk.page(), "desk", "sign-in-elsewhere");
    }

    /// Goes to the provider from the sign-in, and signs in there.
    private Desk atTheProvider(String subject) {
        household.administrator();
        Page page = household.chromium().open();
        page.navigate(household.address() + "/login");
        page.getByText("Sign in with Shembull").click();
        page.waitForURL(provider.issuer() + "/**");
        page.locator("#username").fill(subject);
        page.locator("#password").fill(OwnProvider.PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL(household.address() + "/**");
        return new Desk(page, household.address());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
