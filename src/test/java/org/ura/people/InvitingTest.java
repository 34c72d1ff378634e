package org.ura.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ura.Cast;
import org.ura.WorkbenchTest;

@WorkbenchTest
class InvitingTest {

    private static final String PASSWORD = "correct horse";

    @Autowired
    Inviting inviting;

    @Autowired
    Accounts accounts;

    @Autowired
    Access access;

    @Autowired
    EmailAddresses addresses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    private final String name = "Ana " + UUID.randomUUID();

    @Test
    void whoeverHasTheLinkMakesOneAccountOfTheRoleNamed() {
        String secret = secret(invite(new NewInvitation(Role.REVIEWER, "", "ana@example.org")));
        PersonInfo ana = inviting.join(secret, name, PASSWORD);
        assertThat(ana.role()).isEqualTo(Role.REVIEWER);
        assertThat(ana.name()).isEqualTo(name);
        assertThat(addresses.of(ana.id())).contains("ana@example.org");
        refused("refused.linkUsed", () -> inviting.join(secret, "Another " + name.substring(20), PASSWORD));
        refused("refused.linkUsed", () -> inviting.look(secret));
    }

    @Test
    void theNameThatIsGivenStays() {
        String secret = secret(invite(new NewInvitation(Role.GUEST, name, "")));
        assertThat(inviting.look(secret).name()).isEqualTo(name);
        assertThat(inviting.join(secret, "Somebody Else", PASSWORD).name()).isEqualTo(name);
    }

    @Test
    void onlyTheFingerprintIsStored() {
        String secret = secret(invite(new NewInvitation(Role.GUEST, "", "")));
        assertThat(jdbc.sql("select secret_hash from invitation")
                        .query(String.class)
                        .list())
                .contains(Secrets.fingerprint(secret))
                .doesNotContain(secret);
    }

    @Test
    void aPasswordThatCannotBeTakenUsesNothingUp() {
        String secret = secret(invite(new NewInvitation(Role.GUEST, "", "")));
        refused("refused.password", () -> inviting.join(secret, name, "short"));
        refused("refused.personExists", () -> inviting.join(secret, "ADMINISTRATOR", PASSWORD));
        assertThat(inviting.join(secret, name, PASSWORD).name()).isEqualTo(name);
    }

    @Test
    void afterSevenDaysTheLinkOpensNothing() {
        MadeLink link = invite(new NewInvitation(Role.GUEST, "", ""));
        move(link, "6' day");
        assertThat(inviting.look(secret(link)).role()).isEqualTo(Role.GUEST);
        move(link, "1' day");
        refused("refused.linkExpired", () -> inviting.join(secret(link), name, PASSWORD));
        assertThat(inviting.open(cast.administrator()))
                .extracting(InvitationInfo::id)
                .doesNotContain(link.id());
    }

    @Test
    void aRevokedLinkOpensNothingAndIsNotListed() {
        MadeLink link = invite(new NewInvitation(Role.GUEST, "", ""));
        assertThat(inviting.open(cast.administrator()))
                .extracting(InvitationInfo::id)
                .contains(link.id());
        inviting.revoke(cast.administrator(), link.id());
        refused("refused.linkRevoked", () -> inviting.join(secret(link), name, PASSWORD));
        assertThat(inviting.open(cast.administrator()))
                .extracting(InvitationInfo::id)
                .doesNotContain(link.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "../people", "' or 1=1"})
    void anUnknownLinkOpensNothing(String secret) {
        refused("refused.linkUnknown", () -> inviting.look(secret));
        refused("refused.linkUnknown", () -> inviting.join(secret, name, PASSWORD));
    }

    @Test
    void ofTwoAtOnceOneJoins() throws Exception {
        String secret = secret(invite(new NewInvitation(Role.GUEST, "", "")));
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<String> one = () -> attempt(secret, name + "a");
            Callable<String> other = () -> attempt(secret, name + "b");
            assertThat(both.invokeAll(List.of(one, other)))
                    .extracting(Future::get)
                    .containsExactlyInAnyOrder("joined", "refused.linkUsed");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GUEST", "TRANSLATOR", "REVIEWER", "MANAGER"})
    void onlyAnAdministratorInvitesToTheInstallation(Role role) {
        for (Caller caller : new Caller[] {cast.guest(), cast.translator(), cast.reviewer(), cast.manager()}) {
            refused("refused.administer", () -> inviting.invite(caller, new NewInvitation(role, "", "")));
        }
    }

    @Test
    void whoLeadsATeamInvitesIntoIt() {
        long team = access.foundTeam(cast.manager(), false);
        MadeLink link = inviting.invite(cast.manager(), new NewInvitation(Role.GUEST, "", "", team, Role.REVIEWER));
        assertThat(inviting.open(cast.manager())).extracting(InvitationInfo::id).contains(link.id());
        Caller ana = new Caller(inviting.join(secret(link), name, PASSWORD).id());
        assertThat(access.role(ana, team)).contains(Role.REVIEWER);
        assertThat(accounts.self(ana).role()).isEqualTo(Role.GUEST);
    }

    @Test
    void whoLeadsATeamMakesNoAccountThatMayMoreElsewhere() {
        long team = access.foundTeam(cast.manager(), false);
        for (Role role : new Role[] {Role.REVIEWER, Role.MANAGER, Role.ADMINISTRATOR}) {
            refused(
                    "refused.administer",
                    () -> inviting.invite(cast.manager(), new NewInvitation(role, "", "", team, Role.GUEST)));
        }
        refused(
                "refused.teamRole",
                () -> inviting.invite(cast.manager(), new NewInvitation(Role.GUEST, "", "", team, Role.ADMINISTRATOR)));
    }

    @Test
    void nobodyInvitesIntoATeamThatTheyDoNotLead() {
        long team = access.foundTeam(cast.manager(), false);
        NewInvitation wanted = new NewInvitation(Role.GUEST, "", "", team, Role.GUEST);
        refused("refused.unknown", () -> inviting.invite(cast.outsider(), wanted));
        access.changeTeam(cast.manager(), team, false, Map.of(cast.reviewer().personId(), Role.REVIEWER));
        refused("refused.manage", () -> inviting.invite(cast.reviewer(), wanted));
        MadeLink link = inviting.invite(cast.manager(), wanted);
        assertThat(inviting.open(cast.outsider())).isEmpty();
        refused("refused.unknown", () -> inviting.revoke(cast.outsider(), link.id()));
    }

    @Test
    void anInvitationEndsWithTheRightToInvite() {
        Caller lead = new Caller(accounts.create(cast.administrator(), name, PASSWORD, Role.MANAGER)
                .id());
        long team = access.foundTeam(lead, false);
        MadeLink link = inviting.invite(lead, new NewInvitation(Role.GUEST, "", "", team, Role.GUEST));
        accounts.change(cast.administrator(), lead.personId(), Role.MANAGER, false);
        refused("refused.linkRevoked", () -> inviting.look(secret(link)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ana@", "@example.org", "a b@example.org", "Ana <ana@example.org>", "a@b\nBcc: c@d"})
    void whatIsNoAddressIsRefused(String address) {
        refused("refused.email", () -> invite(new NewInvitation(Role.GUEST, "", address)));
        refused("refused.email", () -> addresses.keep(cast.translator(), address));
    }

    @Test
    void peopleAndAdministratorsKeepAddresses() {
        addresses.keep(cast.translator(), " përkthyes@shembull.al ");
        assertThat(addresses.own(cast.translator())).isEqualTo("përkthyes@shembull.al");
        long translator = cast.translator().personId();
        refused("refused.administer", () -> addresses.keep(cast.manager(), translator, "x@example.org"));
        addresses.keep(cast.administrator(), translator, "");
        assertThat(addresses.of(translator)).isEmpty();
    }

    private String attempt(String secret, String as) {
        try {
            inviting.join(secret, as, PASSWORD);
            return "joined";
        } catch (Refused refused) {
            return refused.key();
        }
    }

    private MadeLink invite(NewInvitation wanted) {
        return inviting.invite(cast.administrator(), wanted);
    }

    private static String secret(MadeLink link) {
        return link.path().substring("join/".length());
    }

    /// Lets time pass for one link.
    private void move(MadeLink link, String days) {
        jdbc.sql("update invitation set expires_at = expires_at - interval '" + days + " where id = ?")
                .param(link.id())
                .update();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .extracting(Refused::key)
                .isEqualTo(key);
    }
}
