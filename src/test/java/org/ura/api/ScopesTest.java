package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.ura.Cast;
import org.ura.RightsTable;
import org.ura.WorkbenchTest;
import org.ura.people.NewToken;
import org.ura.people.TokenScope;
import org.ura.people.Tokens;

/// What a manager's tokens of each scope get at each door: what somebody of the scope's role gets, and with one for
/// reading nothing that could change anything.
@WorkbenchTest
@Import({Client.class, Doors.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScopesTest {

    /// What is the manager's own, whatever their role: their jobs and notices, and their comments to whoever may write
    /// any.
    private static final Map<String, Set<TokenScope>> THEIR_OWN = Map.of(
            "GET /api/v1/notices/{id}", Set.of(TokenScope.READ, TokenScope.TRANSLATE, TokenScope.REVIEW),
            "POST /api/v1/notices/{id}/read", Set.of(TokenScope.TRANSLATE, TokenScope.REVIEW),
            "GET /api/v1/jobs/{id}", Set.of(TokenScope.READ, TokenScope.TRANSLATE, TokenScope.REVIEW),
            "GET /api/v1/jobs/{id}/errors", Set.of(TokenScope.READ, TokenScope.TRANSLATE, TokenScope.REVIEW),
            "POST /api/v1/jobs/{id}/cancel", Set.of(TokenScope.TRANSLATE, TokenScope.REVIEW),
            "GET /api/v1/analyses/{job}", Set.of(TokenScope.READ, TokenScope.TRANSLATE, TokenScope.REVIEW),
            "GET /api/v1/analyses/{job}?format=csv", Set.of(TokenScope.READ, TokenScope.TRANSLATE, TokenScope.REVIEW),
            "PUT /api/v1/comments/{id}", Set.of(TokenScope.TRANSLATE, TokenScope.REVIEW),
            "DELETE /api/v1/comments/{id}", Set.of(TokenScope.TRANSLATE, TokenScope.REVIEW),
            "DELETE /api/v1/issues/{issue}", Set.of(TokenScope.REVIEW));

    @Autowired
    private Client client;

    @Autowired
    private Doors doors;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Cast cast;

    private final Map<TokenScope, String> secrets = new EnumMap<>(TokenScope.class);

    @BeforeAll
    void tokensOfAManager() throws UnsupportedEncodingException {
        doors.furnish();
        for (TokenScope scope : TokenScope.values()) {
            secrets.put(
                    scope,
                    tokens.create(cast.manager(), new NewToken(scope.word(), scope, null))
                            .secret());
        }
    }

    @TestFactory
    Stream<DynamicTest> aTokenGetsWhatItsScopeSays() {
        return doors.all().stream()
                .map(door -> DynamicTest.dynamicTest(door.toString(), () -> {
                    for (TokenScope scope : TokenScope.values()) {
                        assertThat(answer(door, scope)).as("%s", scope).isEqualTo(expected(door, scope));
                    }
                }));
    }

    /// What a call has changed is made anew for the next.
    private String answer(Doors.Door door, TokenScope scope) throws UnsupportedEncodingException {
        String answer = door.answer("manager", String.valueOf(secrets.get(scope)));
        if (answer.equals(RightsTable.DONE) && door.method() != HttpMethod.GET) {
            doors.furnish();
        }
        return answer;
    }

    private static String expected(Doors.Door door, TokenScope scope) {
        if (scope == TokenScope.READ && door.method() != HttpMethod.GET) {
            return "-";
        }
        if (door.toString().equals("DELETE /api/v1/invitations/{id}") && scope != TokenScope.MANAGE) {
            return "-"; // it is for the whole account to answer for accounts
        }
        if (THEIR_OWN.getOrDefault(door.toString(), Set.of()).contains(scope)) {
            return RightsTable.DONE;
        }
        return door.answers().substring(2 * scope.ordinal(), 2 * scope.ordinal() + 1);
    }

    @Test
    void whatIsOnesOwnNeedsTheScopeToo() {
        String read = String.valueOf(secrets.get(TokenScope.READ));
        String translate = String.valueOf(secrets.get(TokenScope.TRANSLATE));
        String manage = String.valueOf(secrets.get(TokenScope.MANAGE));
        String token = "{\"label\":\"more\",\"scope\":\"read\"}";
        for (String secret : List.of(read, translate)) {
            assertThat(client.with("manager", secret, () -> client.post("manager", "/api/v1/my/tokens", token)))
                    .hasStatus(403)
                    .bodyJson()
                    .extractingPath("$.type")
                    .isEqualTo("urn:ura:problem:scope");
        }
        assertThat(client.with("manager", manage, () -> client.post("manager", "/api/v1/my/tokens", token)))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.token.scope")
                .isEqualTo("read");
        assertThat(client.with(
                        "manager",
                        translate,
                        () -> client.put("manager", "/api/v1/my/settings/x", "{\"setting\":\"y\"}")))
                .hasStatus(204);
        assertThat(client.with("manager", read, () -> client.get("manager", "/api/v1/my/account")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.scope")
                .isEqualTo("read");
    }
}
