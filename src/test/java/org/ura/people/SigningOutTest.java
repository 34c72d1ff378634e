package org.ura.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.ServletException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.ura.Cast;
import org.ura.WorkbenchTest;

/// What is signed in as a person ends at once, in every browser and every program.
@WorkbenchTest
class SigningOutTest {

    private static final String PASSWORD = "correct horse";

    @Autowired
    Accounts accounts;

    @Autowired
    SigningOut signingOut;

    @Autowired
    Resetting resetting;

    @Autowired
    Tokens tokens;

    @Autowired
    OpenSessions open;

    @Autowired
    @Qualifier("programSignIn")
    SigningIn programs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Cast cast;

    @Autowired
    WebApplicationContext workbench;

    private final String name = "Ana " + UUID.randomUUID();
    private MockMvc screens;
    private Caller ana;

    @BeforeEach
    void anaIsHere() {
        screens = MockMvcBuilders.webAppContextSetup(workbench)
                .apply(springSecurity())
                .build();
        ana = new Caller(accounts.create(cast.administrator(), name, PASSWORD, Role.TRANSLATOR)
                .id());
    }

    @Test
    void aPersonSignsOutEverywhere() throws Exception {
        endsAll(who -> signingOut.everywhere(who));
    }

    @Test
    void anAdministratorSignsSomebodyOutEverywhere() throws Exception {
        endsAll(who -> signingOut.everywhere(cast.administrator(), who.personId()));
    }

    @Test
    void switchingAnAccountOffEndsAll() throws Exception {
        endsAll(who -> accounts.change(cast.administrator(), who.personId(), Role.TRANSLATOR, false));
    }

    @Test
    void aChangedPasswordEndsAll() throws Exception {
        endsAll(who -> accounts.changePassword(who, PASSWORD, "battery staple"));
    }

    @Test
    void aNewPasswordFromAnAdministratorEndsAll() throws Exception {
        endsAll(who -> accounts.resetPassword(cast.administrator(), who.personId(), "battery staple"));
    }

    @Test
    void aNewPasswordThroughALinkEndsAll() throws Exception {
        String secret = resetLink();
        endsAll(who -> resetting.reset(secret, "battery staple"));
        assertThat(screens.perform(formLogin("/login").user(name).password("battery staple"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .doesNotContain("wrong");
    }

    @Test
    void switchingAnAccountOnAgainBringsNothingBack() throws Exception {
        MockHttpSession browser = signIn();
        String token = tokens.create(ana, "script");
        accounts.change(cast.administrator(), ana.personId(), Role.TRANSLATOR, false);
        accounts.change(cast.administrator(), ana.personId(), Role.TRANSLATOR, true);
        assertThat(letIn(browser)).isFalse();
        refusesProgram(token);
    }

    @Test
    void othersStaySignedIn() throws Exception {
        MockHttpSession browser = signIn();
        signingOut.everywhere(cast.administrator(), cast.translator().personId());
        assertThat(letIn(browser)).isTrue();
        refused("refused.administer", () -> signingOut.everywhere(cast.manager(), ana.personId()));
    }

    @Test
    void aResetLinkIsGoodOnceForOneDayAndOnlyTheNewest() {
        String first = resetLink();
        String second = resetLink();
        refused("refused.linkRevoked", () -> resetting.whose(first));
        assertThat(resetting.whose(second)).isEqualTo(name);
        refused("refused.password", () -> resetting.reset(second, "short"));
        resetting.reset(second, "battery staple");
        refused("refused.linkUsed", () -> resetting.reset(second, "battery staple"));
        String late = resetLink();
        jdbc.sql("update password_reset set expires_at = expires_at - interval '1' day where secret_hash = ?")
                .param(Secrets.fingerprint(late))
                .update();
        refused("refused.linkExpired", () -> resetting.reset(late, "battery staple"));
        refused("refused.linkUnknown", () -> resetting.whose("nonsense"));
    }

    @Test
    void aResetLinkEndsWithTheAccountAndWithASignOut() {
        String secret = resetLink();
        signingOut.everywhere(ana);
        refused("refused.linkRevoked", () -> resetting.reset(secret, "battery staple"));
        accounts.change(cast.administrator(), ana.personId(), Role.TRANSLATOR, false);
        refused("refused.switchedOff", this::resetLink);
        refused("refused.administer", () -> resetting.make(cast.manager(), ana.personId()));
    }

    @Test
    void aTokenEndsWhenItsTimeIsOver() {
        String secret = tokens.create(ana, "script", clock.instant().plus(Duration.ofDays(1)));
        assertThat(program(secret)).isTrue();
        jdbc.sql("update access_token set expires_at = expires_at - interval '1' day where secret_hash = ?")
                .param(Secrets.fingerprint(secret))
                .update();
        refusesProgram(secret);
        assertThat(tokens.own(ana)).singleElement().returns(false, TokenInfo::holds);
        refused("refused.tokenEnd", () -> tokens.create(ana, "script", clock.instant()));
    }

    @Test
    void aTokenLastsAYearUnlessItsOwnerSaysOtherwise() {
        tokens.create(ana, "script");
        assertThat(tokens.own(ana).getFirst().expiresAt())
                .isBetween(
                        clock.instant().plus(Duration.ofDays(364)),
                        clock.instant().plus(Duration.ofDays(366)));
        tokens.create(ana, "for good", null);
        assertThat(tokens.own(ana).getLast().expiresAt()).isNull();
        assertThat(tokens.own(ana).getLast().lastUsedAt()).isNull();
    }

    @Test
    void theLastUseOfATokenIsNotedOnceAnHour() {
        String secret = tokens.create(ana, "script");
        program(secret);
        Instant first = lastUse();
        program(secret);
        assertThat(lastUse()).isEqualTo(first);
        jdbc.sql("update access_token set last_used_at = last_used_at - interval '1' hour")
                .update();
        program(secret);
        assertThat(lastUse()).isAfterOrEqualTo(first);
    }

    @Test
    void theLastSignInIsShownToAdministratorsOnly() throws Exception {
        assertThat(details().lastSignInAt()).isNull();
        signIn();
        assertThat(details().lastSignInAt()).isNotNull();
        refused("refused.administer", () -> accounts.details(cast.manager()));
    }

    /// Two browsers and a program are signed in; after `act` none of them is.
    private void endsAll(Consumer<Caller> act) throws Exception {
        MockHttpSession one = signIn();
        MockHttpSession other = signIn();
        String token = tokens.create(ana, "script");
        assertThat(letIn(one)).isTrue();
        assertThat(letIn(other)).isTrue();
        assertThat(open.count(ana.personId())).isEqualTo(2);
        assertThat(program(token)).isTrue();
        act.accept(ana);
        Awaitility.await().until(() -> open.count(ana.personId()) == 0 && one.isInvalid() && other.isInvalid());
        refusesProgram(token);
        assertThat(screens.perform(get("/api/v1/projects").with(httpBasic(name, token)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
    }

    /// Where a session that was signed out is not closed in time, its next request is nobody's.
    @Test
    void aSessionThatNobodyKnewOfIsOutWithItsNextRequest() throws Exception {
        MockHttpSession browser = signIn();
        assertThat(open.count(ana.personId())).isZero();
        signingOut.everywhere(ana);
        assertThat(letIn(browser)).isFalse();
        assertThat(browser.isInvalid()).isTrue();
    }

    private MockHttpSession signIn() throws Exception {
        return Objects.requireNonNull(
                (MockHttpSession) screens.perform(formLogin("/login").user(name).password(PASSWORD))
                        .andReturn()
                        .getRequest()
                        .getSession(false));
    }

    /// Whether a page is given out; others are led to the sign-in. The pages themselves are not there without a
    /// server.
    private boolean letIn(MockHttpSession session) throws Exception {
        try {
            return screens.perform(get("/account").session(session))
                            .andReturn()
                            .getResponse()
                            .getStatus()
                    != 302;
        } catch (ServletException e) {
            assertThat(e).hasMessageContaining("springServlet");
            return true;
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private boolean program(String secret) {
        return programs.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, secret))
                .isAuthenticated();
    }

    private void refusesProgram(String secret) {
        assertThatThrownBy(() -> program(secret)).isInstanceOf(BadCredentialsException.class);
    }

    private Instant lastUse() {
        return Objects.requireNonNull(tokens.own(ana).getFirst().lastUsedAt());
    }

    private AccountDetails details() {
        return accounts.details(cast.administrator()).stream()
                .filter(one -> one.person().id() == ana.personId())
                .findFirst()
                .orElseThrow();
    }

    private String resetLink() {
        return resetting.make(cast.administrator(), ana.personId()).path().substring("reset/".length());
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .extracting(Refused::key)
                .isEqualTo(key);
    }
}
