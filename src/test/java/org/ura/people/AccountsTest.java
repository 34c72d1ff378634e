package org.ura.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.ura.Cast;
import org.ura.WorkbenchTest;

@WorkbenchTest
class AccountsTest {

    private static final String PASSWORD = "correct horse";

    @Autowired
    Accounts accounts;

    @Autowired
    Tokens tokens;

    @Autowired
    Access access;

    @Autowired
    @Qualifier("programSignIn")
    SigningIn signingIn;

    @Autowired
    @Qualifier("passwordSignIn")
    SigningIn screens;

    @Autowired
    Cast cast;

    private final String name = "Ana " + UUID.randomUUID();

    @Test
    void thereIsOnlyOneFirstAdministrator() {
        cast.administrator();
        refused("refused.alreadySetUp", () -> accounts.createFirst("Somebody", PASSWORD));
    }

    @Test
    void namesAreToldApartWithoutRegardToCase() {
        accounts.create(cast.administrator(), name, PASSWORD, Role.TRANSLATOR);
        refused(
                "refused.personExists",
                () -> accounts.create(cast.administrator(), name.toUpperCase(Locale.ROOT), PASSWORD, Role.REVIEWER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "<b>Ana</b>",
                "Ana\nBen",
                "0123456789012345678901234567890123456789012345678901234567890"
            })
    void aNameThatCannotBeShownSafelyIsRefused(String bad) {
        refused("refused.personName", () -> accounts.create(cast.administrator(), bad, PASSWORD, Role.TRANSLATOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "0123456789012345678901234567890123456789012345678901234567890123456789123"})
    void aPasswordThatIsTooShortOrWouldBeCutOffIsRefused(String bad) {
        refused("refused.password", () -> accounts.create(cast.administrator(), name, bad, Role.TRANSLATOR));
    }

    @Test
    void onlyAnAdministratorAddsPeople() {
        refused("refused.administer", () -> accounts.create(cast.reviewer(), name, PASSWORD, Role.TRANSLATOR));
        refused("refused.manage", () -> accounts.all(cast.translator()));
    }

    @Test
    void theLastAdministratorStays() {
        long only = cast.administrator().personId();
        refused("refused.lastAdministrator", () -> accounts.change(cast.administrator(), only, Role.TRANSLATOR, true));
        refused(
                "refused.lastAdministrator",
                () -> accounts.change(cast.administrator(), only, Role.ADMINISTRATOR, false));
        assertThat(accounts.self(cast.administrator()).role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void aClosedAccountMayDoNothingFromTheNextCallOn() {
        Caller ana = person();
        accounts.change(cast.administrator(), ana.personId(), Role.TRANSLATOR, false);
        refused("refused.account", () -> access.require(ana, Right.READ));
        assertThatThrownBy(() -> signIn(name, PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aChangedPasswordIsAskedForAtOnce() {
        Caller ana = person();
        assertThat(signIn(name, PASSWORD).isAuthenticated()).isTrue();
        accounts.changePassword(ana, PASSWORD, "battery staple");
        assertThatThrownBy(() -> signIn(name, PASSWORD)).isInstanceOf(BadCredentialsException.class);
        assertThat(signIn(name, "battery staple").isAuthenticated()).isTrue();
    }

    @Test
    void aTokenStandsForItsOwnersPasswordUntilItIsRevoked() {
        Caller ana = person();
        String secret = tokens.create(ana, "my script");
        assertThat(signIn(name, secret).getPrincipal())
                .isInstanceOfSatisfying(
                        SignedIn.class,
                        principal -> assertThat(principal.caller()).isEqualTo(ana));
        tokens.revoke(ana, tokens.own(ana).getFirst().id());
        assertThatThrownBy(() -> signIn(name, secret)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aTokenDoesNotOpenTheScreens() {
        String secret = tokens.create(person(), "my script");
        assertThatThrownBy(
                        () -> screens.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, secret)))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aTokenOpensNobodyElsesAccount() {
        String secret = tokens.create(cast.translator(), "my script");
        person();
        assertThatThrownBy(() -> signIn(name, secret)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void nobodyRevokesSomebodyElsesToken() {
        tokens.create(cast.reviewer(), "theirs");
        long id = tokens.own(cast.reviewer()).getFirst().id();
        refused("refused.unknown", () -> tokens.revoke(cast.translator(), id));
    }

    @Test
    void aClosedTeamDoesNotExistForOthers() {
        long team = access.foundTeam(cast.manager(), false);
        refused("refused.unknown", () -> access.require(cast.translator(), team, Right.READ));
        access.changeTeam(cast.manager(), team, false, Map.of(cast.translator().personId(), Role.TRANSLATOR));
        assertThat(access.require(cast.translator(), team, Right.READ).role()).isEqualTo(Role.TRANSLATOR);
        refused("refused.review", () -> access.require(cast.translator(), team, Right.REVIEW));
        assertThat(access.require(cast.administrator(), team, Right.REVIEW).role())
                .isEqualTo(Role.ADMINISTRATOR);
    }

    private Caller person() {
        return new Caller(accounts.create(cast.administrator(), name, PASSWORD, Role.TRANSLATOR)
                .id());
    }

    private Authentication signIn(String who, String secret) {
        return signingIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(who, secret));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .extracting(Refused::key)
                .isEqualTo(key);
    }
}
