package org.ura.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.Cast;
import org.ura.WorkbenchTest;

/// What somebody is in a team, and what that allows.
@WorkbenchTest
class TeamRolesTest {

    @Autowired
    private Access access;

    @Autowired
    private Cast cast;

    @ParameterizedTest
    @CsvSource(textBlock = """
            GUEST,      READ KEEP ACCOUNT
            TRANSLATOR, READ KEEP ACCOUNT TRANSLATE
            REVIEWER,   READ KEEP ACCOUNT TRANSLATE REVIEW
            MANAGER,    READ KEEP ACCOUNT TRANSLATE REVIEW MANAGE
            """)
    void theRoleInATeamAllowsThisAndNothingElse(Role role, String rights) {
        long team = access.foundTeam(cast.manager(), false);
        access.changeTeam(cast.manager(), team, false, Map.of(cast.guest().personId(), role));
        for (Right right : Right.values()) {
            if (rights.contains(right.name())) {
                assertThat(access.require(cast.guest(), team, right).role()).isEqualTo(role);
            } else {
                refused(Refused.Kind.FORBIDDEN, () -> access.require(cast.guest(), team, right));
            }
        }
    }

    @Test
    void theRoleInATeamCountsInPlaceOfTheAccounts() {
        long team = access.foundTeam(cast.manager(), false);
        access.changeTeam(cast.manager(), team, false, Map.of(cast.outsider().personId(), Role.GUEST));
        refused(Refused.Kind.FORBIDDEN, () -> access.require(cast.outsider(), team, Right.TRANSLATE));
    }

    @Test
    void inATeamOfEverybodyOthersAreWhatTheirAccountsSay() {
        long team = access.foundTeam(cast.manager(), true);
        assertThat(access.role(cast.guest(), team)).contains(Role.GUEST);
        assertThat(access.role(cast.reviewer(), team)).contains(Role.REVIEWER);
        access.changeTeam(cast.manager(), team, true, Map.of(cast.guest().personId(), Role.TRANSLATOR));
        assertThat(access.role(cast.guest(), team)).contains(Role.TRANSLATOR);
        assertThat(access.teamsOf(cast.guest())).contains(team);
    }

    @Test
    void whoIsTakenOutFindsNothingAnyMore() {
        long team = access.foundTeam(cast.manager(), false);
        access.changeTeam(cast.manager(), team, false, Map.of(cast.guest().personId(), Role.TRANSLATOR));
        access.changeTeam(cast.manager(), team, false, Map.of());
        refused(Refused.Kind.UNKNOWN, () -> access.require(cast.guest(), team, Right.READ));
        assertThat(access.teamsOf(cast.guest())).doesNotContain(team);
    }

    @Test
    void whoeverChangesATeamGoesOnLeadingIt() {
        long team = access.foundTeam(cast.manager(), false);
        access.changeTeam(cast.manager(), team, false, Map.of(cast.manager().personId(), Role.GUEST));
        assertThat(access.role(cast.manager(), team)).contains(Role.MANAGER);
    }

    @Test
    void aManagerOfOneProjectIsNoneOfAnother() {
        long own = access.foundTeam(cast.manager(), false);
        access.changeTeam(cast.manager(), own, false, Map.of(cast.translator().personId(), Role.MANAGER));
        long other = access.foundTeam(cast.manager(), true);
        assertThat(access.candidates(cast.translator(), own)).isNotEmpty();
        refused(Refused.Kind.FORBIDDEN, () -> access.candidates(cast.translator(), other));
        refused(Refused.Kind.FORBIDDEN, () -> access.changeTeam(cast.translator(), other, true, Map.of()));
    }

    @Test
    void nobodyIsMadeAnAdministratorInATeam() {
        long team = access.foundTeam(cast.manager(), false);
        Map<Long, Role> members = Map.of(cast.guest().personId(), Role.ADMINISTRATOR);
        refused(Refused.Kind.INVALID, () -> access.changeTeam(cast.manager(), team, false, members));
        assertThat(access.role(cast.guest(), team)).isEmpty();
    }

    private static void refused(Refused.Kind kind, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .extracting(Refused::kind)
                .isEqualTo(kind);
    }
}
