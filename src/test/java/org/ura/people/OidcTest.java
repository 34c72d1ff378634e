package org.ura.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.ura.Cast;
import org.ura.WorkbenchTest;

/// Signing in at a real provider: a real client goes there, signs in, and comes back with a code that
/// the workbench exchanges over the network.
@WorkbenchTest
class OidcTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String PASSWORD = "correct horse";

    @SuppressWarnings("NullAway.Init") // started before the first test
    private static OwnProvider provider;

    @Autowired
    Identities identities;

    @Autowired
    Accounts accounts;

    @Autowired
    Inviting inviting;

    @Autowired
    EmailAddresses addresses;

    @Autowired
    OidcSignIn elsewhere;

    @Autowired
    Cast cast;

    @Autowired
    WebApplicationContext workbench;

    private final String subject = "ana-" + UUID.randomUUID();
    private final String name = "Ana " + UUID.randomUUID();
    private MockMvc screens;

    @BeforeAll
    static void thereIsAProvider() throws Exception {
        provider();
    }

    /// The settings are asked for before.
    private static synchronized OwnProvider provider() throws Exception {
        if (provider == null) {
            provider = new OwnProvider();
        }
        return provider;
    }

    @AfterAll
    static void noMore() throws Exception {
        provider.close();
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws Exception {
        String issuer = provider().issuer();
        settings.add("ura.oidc.issuer", () -> issuer);
        settings.add("ura.oidc.client-id", () -> OwnProvider.CLIENT);
        settings.add("ura.oidc.client-secret", () -> OwnProvider.SECRET);
        settings.add("ura.oidc.label", () -> "Shembull");
    }

    @BeforeEach
    void anaIsKnownThere() {
        cast.administrator();
        screens = MockMvcBuilders.webAppContextSetup(workbench)
                .apply(springSecurity())
                .build();
        provider.knows(subject, Map.of("email", subject + "@example.org", "email_verified", true));
    }

    @Test
    void theProviderIsAskedWithPkceStateAndNonce() throws Exception {
        String asked = begin(new MockHttpSession());
        assertThat(asked)
                .startsWith(provider.issuer())
                .contains("code_challenge=", "code_challenge_method=S256", "state=", "nonce=", "response_type=code");
    }

    @Test
    void whoIsNotKnownHereDoesNotGetIn() throws Exception {
        MockHttpSession browser = new MockHttpSession();
        assertThat(signIn(browser)).endsWith("/login?elsewhere=login.unknownElsewhere");
        assertThat(caller(browser)).isNull();
    }

    @Test
    void whoIsExpectedByAVerifiedAddressIsTiedToTheirSubject() throws Exception {
        Caller ana = account();
        identities.expect(cast.administrator(), ana.personId(), subject.toUpperCase(Locale.ROOT) + "@Example.org");
        MockHttpSession browser = new MockHttpSession();
        signIn(browser);
        assertThat(caller(browser)).isEqualTo(ana);
        provider.knows(subject, Map.of("email", "another@example.org", "email_verified", true));
        MockHttpSession again = new MockHttpSession();
        signIn(again);
        assertThat(caller(again)).isEqualTo(ana);
    }

    @Test
    void whoIsExpectedByTheirSubjectGetsIn() throws Exception {
        Caller ana = account();
        identities.expect(cast.administrator(), ana.personId(), subject);
        MockHttpSession browser = new MockHttpSession();
        signIn(browser);
        assertThat(caller(browser)).isEqualTo(ana);
    }

    @Test
    void anAddressThatTheProviderHasNotVerifiedTiesNothing() throws Exception {
        identities.expect(cast.administrator(), account().personId(), subject + "@example.org");
        provider.knows(subject, Map.of("email", subject + "@example.org", "email_verified", false));
        assertThat(signIn(new MockHttpSession())).endsWith("login.unknownElsewhere");
    }

    @Test
    void theAddressThatAPersonGivesHereTiesNothing() throws Exception {
        addresses.keep(account(), subject + "@example.org");
        assertThat(signIn(new MockHttpSession())).endsWith("login.unknownElsewhere");
    }

    @Test
    void anAccountThatWasTiedIsNobodyElses() throws Exception {
        Caller ana = account();
        identities.expect(cast.administrator(), ana.personId(), subject + "@example.org");
        signIn(new MockHttpSession());
        String second = "besa-" + subject;
        provider.knows(second, Map.of("email", subject + "@example.org", "email_verified", true));
        assertThat(signIn(new MockHttpSession(), second)).endsWith("login.unknownElsewhere");
    }

    @Test
    void anInvitationIsUsedBySigningInElsewhere() throws Exception {
        String secret = inviting.invite(cast.administrator(), new NewInvitation(Role.REVIEWER, "", ""))
                .path()
                .substring("join/".length());
        MockHttpSession browser = new MockHttpSession();
        MockHttpServletRequest page = new MockHttpServletRequest();
        page.setSession(browser);
        elsewhere.join(page, secret, name);
        signIn(browser);
        Caller ana = Objects.requireNonNull(caller(browser));
        assertThat(accounts.self(ana).name()).isEqualTo(name);
        assertThat(accounts.self(ana).role()).isEqualTo(Role.REVIEWER);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> inviting.look(secret))
                .returns("refused.linkUsed", Refused::key);
        MockHttpSession later = new MockHttpSession();
        signIn(later);
        assertThat(caller(later)).isEqualTo(ana);
    }

    @Test
    void aClosedAccountStaysClosed() throws Exception {
        Caller ana = account();
        identities.expect(cast.administrator(), ana.personId(), subject);
        signIn(new MockHttpSession());
        accounts.change(cast.administrator(), ana.personId(), Role.TRANSLATOR, false);
        assertThat(signIn(new MockHttpSession())).endsWith("refused.account");
    }

    @Test
    void takingTheTieAwayEndsTheSession() throws Exception {
        Caller ana = account();
        identities.expect(cast.administrator(), ana.personId(), subject);
        MockHttpSession browser = new MockHttpSession();
        signIn(browser);
        identities.expect(cast.administrator(), ana.personId(), "");
        assertThat(screens.perform(get("/account").session(browser))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .endsWith("/login");
        assertThat(signIn(new MockHttpSession())).endsWith("login.unknownElsewhere");
    }

    @Test
    void twoAreNotExpectedAlikeAndOnlyAnAdministratorExpects() {
        identities.expect(cast.administrator(), account().personId(), subject);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> identities.expect(
                        cast.administrator(), cast.translator().personId(), subject))
                .returns("refused.expectedTwice", Refused::key);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        identities.expect(cast.manager(), cast.translator().personId(), "x"))
                .returns("refused.administer", Refused::key);
    }

    @Test
    void acceptedStrangersGetAFreeNameAndTheRoleThatIsSet() {
        Claims stranger = new Claims("https://example.org", subject, "", "administrator <b>");
        Person person = identities.recognise(stranger, null, Role.GUEST);
        assertThat(person.role()).isEqualTo(Role.GUEST);
        assertThat(person.name()).startsWith("administrator b");
        Person another = identities.recognise(
                new Claims("https://example.com", subject, "", "Administrator b"), null, Role.GUEST);
        assertThat(another.name()).isNotEqualTo(person.name()).startsWith("Administrator b ");
        assertThat(identities.recognise(stranger, null, null).id()).isEqualTo(person.id());
    }

    @Test
    void aCodeThatWasAskedForInAnotherBrowserSignsNobodyIn() throws Exception {
        identities.expect(cast.administrator(), account().personId(), subject);
        String back = throughTheProvider(begin(new MockHttpSession()), subject);
        MockHttpSession victim = new MockHttpSession();
        assertThat(comeBack(victim, back)).endsWith("login.elsewhereFailed");
        assertThat(caller(victim)).isNull();
    }

    private Caller account() {
        return new Caller(accounts.create(cast.administrator(), name, PASSWORD, Role.TRANSLATOR)
                .id());
    }

    /// Goes through it all; where the browser is led in the end.
    private String signIn(MockHttpSession browser) throws Exception {
        return signIn(browser, subject);
    }

    private String signIn(MockHttpSession browser, String who) throws Exception {
        return comeBack(browser, throughTheProvider(begin(browser), who));
    }

    private String begin(MockHttpSession browser) throws Exception {
        return redirect(screens.perform(get("/" + OidcSignIn.PATH).session(browser))
                .andReturn()
                .getResponse());
    }

    private String comeBack(MockHttpSession browser, String address) throws Exception {
        return redirect(screens.perform(get(URI.create(address)).session(browser))
                .andReturn()
                .getResponse());
    }

    private static String redirect(MockHttpServletResponse response) {
        return Objects.requireNonNull(response.getRedirectedUrl(), () -> "status " + response.getStatus());
    }

    /// Signs in at the provider as a browser would; where it leads back to.
    private static String throughTheProvider(String address, String who) throws Exception {
        CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        try (HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            assertThat(send(client, HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html"))
                            .headers()
                            .firstValue("Location"))
                    .hasValueSatisfying(there -> assertThat(there).endsWith("/login"));
            Matcher token = TOKEN.matcher(send(client, HttpRequest.newBuilder(URI.create(provider.issuer() + "/login")))
                    .body());
            assertThat(token.find()).isTrue();
            String form = "username=" + encoded(who) + "&password=" + OwnProvider.PASSWORD + "&_csrf="
                    + encoded(token.group(1));
            String on = location(send(
                    client,
                    HttpRequest.newBuilder(URI.create(provider.issuer() + "/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))));
            return location(send(client, HttpRequest.newBuilder(URI.create(on)).header("Accept", "text/html")));
        }
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Who is signed in there.
    private static @Nullable Caller caller(MockHttpSession browser) {
        return browser.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof SignedIn person
                ? person.caller()
                : null;
    }
}
