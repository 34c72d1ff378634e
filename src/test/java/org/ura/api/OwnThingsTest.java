package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Accounts;
import org.ura.people.Role;

/// Calls to what belongs to no team: accounts, one's own, and to where webhooks may send.
@WorkbenchTest
@Import(Client.class)
class OwnThingsTest {

    @Autowired
    private Client client;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Cast cast;

    @ParameterizedTest(name = "{0} {1} as {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            GET    | people                    | ''                                          | manager       | 403
            GET    | people                    | ''                                          | administrator | 200
            POST   | people                    | {"name":"X","password":"12345678","role":"guest"} | manager | 403
            PUT    | people/PERSON             | {"role":"manager","active":true}            | manager       | 403
            PUT    | people/PERSON             | {"role":"translator","active":true}         | administrator | 204
            PUT    | people/PERSON             | {"role":"king","active":true}               | administrator | 400
            PUT    | people/987654             | {"role":"guest","active":true}              | administrator | 404
            PUT    | people/PERSON/email       | {"email":"ana@example.org"}                 | manager       | 403
            PUT    | people/PERSON/email       | {"email":"ana@example.org"}                 | administrator | 204
            PUT    | people/PERSON/password    | {"password":"një tjetër"}                   | manager       | 403
            PUT    | people/PERSON/password    | {"password":"një tjetër"}                   | administrator | 204
            PUT    | people/PERSON/identity    | {"expected":"sub-PERSON"}                   | manager       | 403
            PUT    | people/PERSON/identity    | {"expected":"sub-PERSON"}                   | administrator | 204
            POST   | people/PERSON/password-link | {}                                        | manager       | 403
            POST   | people/PERSON/password-link | {}                                        | administrator | 201
            POST   | people/PERSON/sign-out    | {}                                          | manager       | 403
            POST   | people/PERSON/sign-out    | {}                                          | administrator | 204
            GET    | webhook-addresses         | ''                                          | manager       | 403
            POST   | webhook-addresses         | {"entry":"PERSON.example.org"}              | manager       | 403
            POST   | webhook-addresses         | {"entry":"cmsPERSON.example.org"}           | administrator | 201
            DELETE | webhook-addresses/987654  | ''                                          | manager       | 403
            DELETE | webhook-addresses/987654  | ''                                          | administrator | 404
            POST   | invitations               | {"role":"manager"}                          | manager       | 403
            POST   | invitations               | {"role":"manager"}                          | administrator | 201
            POST   | invitations               | {"role":"manager","teamId":1}               | administrator | 400
            GET    | invitations               | ''                                          | administrator | 200
            GET    | my/account                | ''                                          | guest         | 200
            PUT    | my/email                  | {"email":"no address"}                      | guest         | 400
            PUT    | my/language               | {"language":"sq"}                           | guest         | 204
            PUT    | my/language               | {"language":"de"}                           | guest         | 400
            PUT    | my/password               | {"oldPassword":"x","newPassword":"y"}       | guest         | 400
            GET    | my/settings               | ''                                          | guest         | 200
            PUT    | my/settings/x             | {"setting":"y"}                             | guest         | 204
            GET    | my/tokens                 | ''                                          | guest         | 200
            POST   | my/tokens                 | {"label":"x","scope":"king"}                | guest         | 400
            DELETE | my/tokens/987654          | ''                                          | guest         | 404
            GET    | notices/settings          | ''                                          | guest         | 200
            PUT    | notices/settings          | {"kinds":["returned"],"mail":false}         | guest         | 200
            PUT    | notices/settings          | {"kinds":["king"],"mail":false}           | guest         | 400
            GET    | segmentation              | ''                                          | guest         | 403
            GET    | segmentation              | ''                                          | manager       | 200
            POST   | segmentation/trial        | {"text":"Ura u hap. Rruga u mbyll."}        | manager       | 200
            PUT    | segmentation              | {"version":0,"rules":[]}                    | manager       | 400
            PUT    | segmentation              | {"version":0,"rules":[{"breaks":true,"before":"(","after":""}]} | manager | 400
            GET    | segmentation/srx          | ''                                          | manager       | 200
            GET    | audit/csv                 | ''                                          | manager       | 403
            GET    | audit/csv                 | ''                                          | administrator | 200
            GET    | projects/archives         | ''                                          | manager       | 403
            GET    | projects/archives         | ''                                          | administrator | 200
            """)
    void eachIsAnsweredAsTheRoleAllows(String method, String address, String json, String who, int status) {
        long person = accounts.create(cast.administrator(), "p" + System.nanoTime(), Cast.PASSWORD, Role.GUEST)
                .id();
        MvcTestResult result = client.send(
                who,
                HttpMethod.valueOf(method),
                "/api/v1/" + address.replace("PERSON", String.valueOf(person)),
                json.replace("PERSON", String.valueOf(person)));
        assertThat(result).hasStatus(status);
    }

    @Test
    void aTokenIsMadeSeenAndEnded() throws UnsupportedEncodingException {
        MvcTestResult made =
                client.post("outsider", "/api/v1/my/tokens", "{\"label\":\"skript\",\"scope\":\"translate\"}");
        assertThat(made).hasStatus(201);
        String secret = JsonPath.read(made.getResponse().getContentAsString(), "$.secret");
        int id = JsonPath.read(made.getResponse().getContentAsString(), "$.token.id");
        assertThat(client.with("outsider", secret, () -> client.get("outsider", "/api/v1/my/account")))
                .bodyJson()
                .extractingPath("$.scope")
                .isEqualTo("translate");
        assertThat(client.send("outsider", HttpMethod.DELETE, "/api/v1/my/tokens/" + id, ""))
                .hasStatus(204);
        assertThat(client.with("outsider", secret, () -> client.get("outsider", "/api/v1/my/account")))
                .hasStatus(401);
    }
}
