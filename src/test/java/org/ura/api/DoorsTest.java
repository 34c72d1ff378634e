package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.ura.RightsTable;
import org.ura.WorkbenchTest;

/// Everybody gets the answer at each door that `rights/doors.txt` states. Whoever does not belong to a team gets
/// the same at every door to what is the team's: there is no such thing.
@WorkbenchTest
@Import({Client.class, Doors.class})
class DoorsTest {

    private static final List<String> EVERYBODY =
            List.of("guest", "translator", "reviewer", "manager", "administrator", "outsider");

    private static final Set<String> OF_NO_TEAM = Set.of("people", "my", "webhook-addresses");

    @Autowired
    private Client client;

    @Autowired
    private Doors doors;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @BeforeEach
    void somethingThatIsATeamsOwn() throws UnsupportedEncodingException {
        doors.furnish();
    }

    @TestFactory
    Stream<DynamicTest> everybodyGetsTheStatedAnswer() {
        return doors.all().stream()
                .map(door -> DynamicTest.dynamicTest(
                        door.toString(), () -> assertThat(answers(door)).isEqualTo(door.answers())));
    }

    /// What somebody's call has changed is made anew for the next.
    private String answers(Doors.Door door) throws UnsupportedEncodingException {
        List<String> answers = new ArrayList<>();
        doors.furnish();
        for (String who : EVERYBODY) {
            String answer = door.answer(who);
            answers.add(answer);
            if (answer.equals(RightsTable.DONE) && door.method() != HttpMethod.GET) {
                doors.furnish();
            }
        }
        return String.join(" ", answers);
    }

    @Test
    void strangersFindNothingBehindAnyDoor() {
        for (Doors.Door door : doors.all()) {
            assertThat(door.status("outsider")).isEqualTo(door + " 404");
        }
    }

    @Test
    void thoseOfTheTeamGetIn() {
        for (Doors.Door door : doors.all()) {
            if (door.method() == HttpMethod.GET && door.opensTo("manager")) {
                assertThat(door.status("manager")).isEqualTo(door + " 200");
            }
        }
    }

    @Test
    void whatIsInTheBinIsUnknownToItsOwnManagerToo() {
        client.send("manager", HttpMethod.DELETE, "/api/v1/documents/" + doors.id("documents"), "");
        for (Doors.Door door : doors.all()) {
            if (Set.of("documents", "segments").contains(door.kind()) && !door.leadsOut()) {
                assertThat(door.status("manager")).isEqualTo(door + " 404");
            }
        }
        assertThat(client.post("manager", "/api/v1/documents/" + doors.id("documents") + "/restore", "{}"))
                .hasStatusOk();
        thoseOfTheTeamGetIn();
    }

    @Test
    void soIsAllThatBelongsToAProjectThere() {
        client.send("manager", HttpMethod.DELETE, "/api/v1/projects/" + doors.id("projects"), "");
        Set<String> its = Set.of("projects", "documents", "segments", "analyses");
        for (Doors.Door door : doors.all()) {
            if (its.contains(door.kind()) && !(door.kind().equals("projects") && door.leadsOut())) {
                assertThat(door.status("manager")).isEqualTo(door + " 404");
            }
        }
        assertThat(client.post("manager", "/api/v1/projects/" + doors.id("projects") + "/restore", "{}"))
                .hasStatusOk();
        thoseOfTheTeamGetIn();
    }

    /// A new call must be put down above; those to what belongs to no team are in [OwnThingsTest].
    @Test
    void everyDoorIsTried() {
        Set<String> known = doors.all().stream()
                .map(door -> door.method() + " " + door.path().replaceAll("\\?.*", ""))
                .collect(Collectors.toSet());
        Set<String> there = new TreeSet<>();
        for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
            for (String path : mapping.getPatternValues()) {
                if (path.startsWith("/api/v1/") && path.contains("{") && !OF_NO_TEAM.contains(path.split("/")[3])) {
                    mapping.getMethodsCondition().getMethods().forEach(method -> there.add(method + " " + path));
                }
            }
        }
        assertThat(known).containsAll(there);
        assertThat(there).hasSizeGreaterThan(10);
    }
}
