package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.Cast;
import org.ura.Tagged;
import org.ura.WorkbenchTest;
import org.ura.memory.Memories;
import org.ura.memory.Neighbours;
import org.ura.memory.NewUnit;
import org.ura.memory.Provenance;
import org.ura.memory.Remembering;
import org.ura.people.Access;
import org.ura.people.PersonInfo;
import org.ura.people.Role;

/// The units of a memory through the REST interface.
@WorkbenchTest
@Import(Client.class)
class UnitsTest {

    @Autowired
    private Client client;

    @Autowired
    private Cast cast;

    @Autowired
    private Memories memories;

    @Autowired
    private Remembering remembering;

    @Autowired
    private Access access;

    @Autowired
    private TransactionTemplate transactions;

    private String units = "";

    @BeforeEach
    void aMemoryOfTheManagersTeam() {
        PersonInfo manager = new PersonInfo(cast.manager().personId(), "manager", Role.MANAGER, true);
        Long memory = transactions.execute(status -> {
            long id = memories.found("Kujtesa", access.foundTeam(cast.manager(), false));
            IntStream.range(0, 5)
                    .mapToObj(i -> new NewUnit(
                            "k" + i,
                            Tagged.text("{1}Ura{/1} " + i / 2),
                            Tagged.text("{1}Bridge{/1} " + i / 2),
                            Neighbours.NONE,
                            Provenance.confirmed("Lajme", "lajme.txt", false)))
                    .forEach(unit -> remembering.remember(id, unit, manager));
            return id;
        });
        units = "/api/v1/memories/" + memory + "/units";
    }

    @Test
    void pagesFollowEachOther() throws UnsupportedEncodingException {
        String first = body(client.get("manager", units + "?limit=3"));
        assertThat(JsonPath.<List<String>>read(first, "$.units[*].source"))
                .containsExactly("{1}Ura{/1} 2", "{1}Ura{/1} 1", "{1}Ura{/1} 1");
        assertThat(JsonPath.<Integer>read(first, "$.total")).isEqualTo(5);
        String second = body(client.get("manager", units + "?limit=3&after=" + JsonPath.read(first, "$.next")));
        assertThat(JsonPath.<List<String>>read(second, "$.units[*].target"))
                .containsExactly("{1}Bridge{/1} 0", "{1}Bridge{/1} 0");
        assertThat(JsonPath.<String>read(second, "$.next")).isEmpty();
        assertThat(body(client.get("manager", units + "?source=ura 2&origin=confirmed&approval=open")))
                .contains("\"total\":1");
        assertThat(client.get("manager", units + "?after=nowhere")).hasStatus(400);
        assertThat(client.get("manager", units + "?limit=201")).hasStatus(400);
        assertThat(client.get("manager", units + "?kind=odd")).hasStatus(400);
        assertThat(client.get("manager", units + "?from=today")).hasStatus(400);
    }

    @Test
    void aUnitIsEditedWithTheVersionThatWasSeenAndPutBack() throws UnsupportedEncodingException {
        String unit = body(client.get("manager", units + "?limit=1"));
        int id = JsonPath.<Integer>read(unit, "$.units[0].id");
        String edit = "{\"source\": \"{1}Ura{/1} 2\", \"target\": \"%s\", \"version\": "
                + JsonPath.<Integer>read(unit, "$.units[0].version") + "}";

        assertThat(client.put("manager", units + "/" + id, edit.formatted("The bridge 2")))
                .hasStatus(422);
        String done = body(client.put("manager", units + "/" + id, edit.formatted("The {1}bridge{/1} 2")));
        assertThat(JsonPath.<Integer>read(done, "$.changed")).isEqualTo(1);
        MvcTestResult stale = client.put("manager", units + "/" + id, edit.formatted("A {1}bridge{/1} 2"));
        assertThat(stale).hasStatus(409);
        assertThat(JsonPath.<String>read(body(stale), "$.current.target")).isEqualTo("The {1}bridge{/1} 2");
        String undo = units.replace("/units", "/deeds/" + JsonPath.read(done, "$.deedId") + "/undo");
        assertThat(client.post("manager", undo, "")).hasStatusOk();
        assertThat(client.post("manager", undo, "")).hasStatus(422);
        String history = body(client.get("manager", units + "/" + id + "/history"));
        assertThat(JsonPath.<List<String>>read(history, "$[*].act")).containsExactly("undone", "edited");
    }

    @Test
    void duplicatesAreMergedAndUnitsDeleted() throws UnsupportedEncodingException {
        assertThat(body(client.post("manager", units + "/merge?target=bridge", "")))
                .contains("\"changed\":2");
        String left = body(client.get("manager", units));
        assertThat(JsonPath.<List<Integer>>read(left, "$.units[*].id")).hasSize(3);
        String one = units + "/" + JsonPath.<Integer>read(left, "$.units[0].id");
        assertThat(client.send("manager", HttpMethod.DELETE, one, "")).hasStatusOk();
        assertThat(client.send("manager", HttpMethod.DELETE, one, "")).hasStatus(404);
        assertThat(client.get("manager", one)).hasStatus(404);
    }

    @Test
    void anotherTeamDoesNotLearnThatThereIsAMemory() throws UnsupportedEncodingException {
        int id = JsonPath.<Integer>read(body(client.get("manager", units + "?limit=1")), "$.units[0].id");
        String one = units + "/" + id;
        for (String address : new String[] {units, one, one + "/history"}) {
            assertThat(client.get("outsider", address)).hasStatus(404);
        }
        assertThat(client.put("outsider", one, "{\"source\": \"a\", \"target\": \"b\", \"version\": 1}"))
                .hasStatus(404);
        assertThat(client.send("outsider", HttpMethod.DELETE, one, "")).hasStatus(404);
        assertThat(client.post("outsider", units + "/merge", "")).hasStatus(404);
        assertThat(client.post("outsider", units.replace("/units", "/deeds/1/undo"), ""))
                .hasStatus(404);
    }

    private static String body(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString();
    }
}
