package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.exchange.AuditExport;
import org.ura.exchange.Export;
import org.ura.exchange.ExportFormat;
import org.ura.people.Accounts;
import org.ura.people.AuditEntry;
import org.ura.people.AuditFilter;
import org.ura.people.AuditKind;
import org.ura.people.AuditLog;
import org.ura.people.AuditNote;
import org.ura.people.AuditWay;
import org.ura.people.Auditing;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Role;
import org.ura.people.Tokens;
import org.ura.project.ProjectSetup;

@WorkbenchTest
@Import(Client.class)
class AuditTest {

    @Autowired
    private Client client;

    @Autowired
    private Cast cast;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Tokens tokens;

    @Autowired
    private ProjectSetup setup;

    @Autowired
    private Export export;

    @Autowired
    private Auditing auditing;

    @Autowired
    private AuditExport table;

    @Autowired
    private AuditLog log;

    @Autowired
    private TransactionTemplate transaction;

    private PersonInfo somebody;

    @BeforeEach
    void somebodyNew() {
        String name = "Ana " + UUID.randomUUID();
        somebody = accounts.create(cast.administrator(), name, Cast.PASSWORD, Role.TRANSLATOR);
    }

    @Test
    void aProgramIsNotedOnceAnHourAndABrowserEachTime() {
        for (int i = 0; i < 5; i++) {
            client.get(somebody.name(), "/api/v1/projects");
        }
        assertThat(of(AuditKind.SIGNED_IN)).extracting(AuditEntry::way).containsExactly(AuditWay.PROGRAM);
        signIn(somebody.name(), Cast.PASSWORD);
        signIn(somebody.name(), Cast.PASSWORD);
        assertThat(of(AuditKind.SIGNED_IN))
                .extracting(AuditEntry::way, AuditEntry::address)
                .containsExactly(
                        tuple(AuditWay.SCREENS, "127.0.0.1"),
                        tuple(AuditWay.SCREENS, "127.0.0.1"),
                        tuple(AuditWay.PROGRAM, "127.0.0.1"));
    }

    @Test
    void aFailureIsNotedWithTheAccountAndNeverWithWhatWasTyped() {
        signIn(somebody.name(), "fshehtësi");
        assertThat(of(AuditKind.SIGN_IN_FAILED)).hasSize(1);
        String mistaken = "fjalëkalim në fushën e gabuar";
        signIn(mistaken, "x");
        List<AuditEntry> unknown = lines(new AuditFilter(0, Set.of(AuditKind.SIGN_IN_FAILED), Instant.EPOCH, later()));
        assertThat(unknown.getFirst())
                .extracting(AuditEntry::personId, AuditEntry::person)
                .containsExactly(0L, "");
        assertThat(csv()).doesNotContain(mistaken).doesNotContain("fshehtësi");
    }

    @Test
    void nobodyFloodsTheRecordByGuessing() {
        for (int i = 0; i < 40; i++) {
            for (int address = 0; address < 2; address++) {
                guess(somebody.name(), "10.0." + address + "." + i);
            }
        }
        assertThat(of(AuditKind.SIGN_IN_FAILED)).hasSize(29);
        assertThat(of(AuditKind.SIGN_INS_KEEP_FAILING)).hasSize(1);
    }

    @Test
    void whatIsDoneToAccountsIsNoted() {
        accounts.change(cast.administrator(), somebody.id(), Role.REVIEWER, true);
        accounts.change(cast.administrator(), somebody.id(), Role.REVIEWER, false);
        accounts.change(cast.administrator(), somebody.id(), Role.REVIEWER, true);
        accounts.change(cast.administrator(), somebody.id(), Role.REVIEWER, true);
        accounts.resetPassword(cast.administrator(), somebody.id(), "një tjetër fjalëkalim");
        assertThat(about(somebody.name()))
                .extracting(AuditEntry::kind, AuditEntry::detail)
                .containsExactly(
                        tuple(AuditKind.SIGNED_OUT_EVERYWHERE, ""),
                        tuple(AuditKind.PASSWORD_SET, ""),
                        tuple(AuditKind.ACCOUNT_SWITCHED_ON, "reviewer"),
                        tuple(AuditKind.ACCOUNT_SWITCHED_OFF, "reviewer"),
                        tuple(AuditKind.SIGNED_OUT_EVERYWHERE, ""),
                        tuple(AuditKind.ACCOUNT_CHANGED, "translator → reviewer"),
                        tuple(AuditKind.ACCOUNT_CREATED, "translator"));
    }

    @Test
    void aTokenIsNotedByItsLabel() {
        Caller own = new Caller(somebody.id());
        String secret = tokens.create(own, "Skripti i natës");
        tokens.revoke(own, tokens.own(own).getFirst().id());
        assertThat(about("Skripti i natës"))
                .extracting(AuditEntry::kind, AuditEntry::personId)
                .containsExactly(
                        tuple(AuditKind.TOKEN_REVOKED, somebody.id()), tuple(AuditKind.TOKEN_CREATED, somebody.id()));
        assertThat(csv()).doesNotContain(secret);
    }

    @Test
    void aProjectsLifeIsNotedAndItsManagersMayReadIt() throws UnsupportedEncodingException {
        int project = id(client.post("manager", "/api/v1/projects", "{\"name\": \"Lumi\", \"everybody\": false}"));
        int document = id(client.upload("manager", project, "ura.txt", "Ura u hap."));
        client.get("manager", "/api/v1/documents/" + document + "/export?format=tmx");
        client.get("manager", "/api/v1/documents/" + document + "/export?format=target");
        setup.rename(cast.manager(), project, "Deti");
        setup.changeTeam(
                cast.manager(), project, false, Map.of(cast.translator().personId(), Role.TRANSLATOR));
        setup.changeTeam(
                cast.manager(), project, false, Map.of(cast.translator().personId(), Role.REVIEWER));
        client.send("manager", HttpMethod.DELETE, "/api/v1/documents/" + document, "");
        client.post("manager", "/api/v1/documents/" + document + "/restore", "{}");
        String found = client.get("manager", "/api/v1/projects/" + project + "/audit")
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(JsonPath.<List<String>>read(found, "$[*].kind"))
                .containsExactly(
                        "DOCUMENT_RESTORED",
                        "DOCUMENT_BINNED",
                        "TEAM_CHANGED",
                        "TEAM_CHANGED",
                        "PROJECT_RENAMED",
                        "DOCUMENT_EXPORTED",
                        "DOCUMENT_EXPORTED",
                        "DOCUMENT_IMPORTED",
                        "PROJECT_FOUNDED");
        assertThat(JsonPath.<List<String>>read(found, "$[*].detail"))
                .containsExactly(
                        "",
                        "",
                        "translator: translator → reviewer",
                        "+translator: translator",
                        "Lumi → Deti",
                        "target",
                        "tmx",
                        "",
                        "");
        assertThat(JsonPath.<List<String>>read(found, "$[*].way"))
                .containsExactly(
                        "PROGRAM",
                        "PROGRAM",
                        "WORKBENCH",
                        "WORKBENCH",
                        "WORKBENCH",
                        "PROGRAM",
                        "PROGRAM",
                        "PROGRAM",
                        "PROGRAM");
        assertThat(client.get("translator", "/api/v1/projects/" + project + "/audit"))
                .hasStatus(403);
        assertThat(client.get("manager", "/api/v1/audit")).hasStatus(403);
    }

    @Test
    void anExportThatIsRefusedIsNotNoted() {
        assertThatThrownBy(() -> export.write(cast.outsider(), 987_654, ExportFormat.TMX, new ByteArrayOutputStream()))
                .isInstanceOf(Refused.class);
        assertThat(lines(new AuditFilter(
                        cast.outsider().personId(), Set.of(AuditKind.DOCUMENT_EXPORTED), Instant.EPOCH, later())))
                .isEmpty();
    }

    @Test
    void whatIsRolledBackIsNotNoted() {
        transaction.executeWithoutResult(status -> {
            log.note(somebody, AuditNote.of(AuditKind.PROJECT_CHANGED, "kthehet", 0));
            status.setRollbackOnly();
        });
        assertThat(about("kthehet")).isEmpty();
    }

    @Test
    void nothingIsNotedInATransactionThatOnlyReads() {
        TransactionTemplate reading =
                new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        reading.setReadOnly(true);
        AuditNote note = AuditNote.of(AuditKind.PROJECT_CHANGED, "vetëm lexon", 0);
        assertThatThrownBy(() -> reading.executeWithoutResult(status -> log.note(somebody, note)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theNextPageBeginsWhereTheLastOneEnded() {
        for (int i = 1; i <= 5; i++) {
            log.note(somebody, AuditNote.of(AuditKind.PROJECT_CHANGED, "faqe " + i, i));
        }
        AuditFilter filter = new AuditFilter(somebody.id(), Set.of(), Instant.EPOCH, later());
        List<AuditEntry> first = auditing.lines(cast.administrator(), filter, Long.MAX_VALUE, 2);
        List<AuditEntry> second =
                auditing.lines(cast.administrator(), filter, first.getLast().id(), 2);
        assertThat(first).extracting(AuditEntry::subject).containsExactly("faqe 5", "faqe 4");
        assertThat(second).extracting(AuditEntry::subject).containsExactly("faqe 3", "faqe 2");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -1, 1, 1
            -2, -1, 0
            1, 2, 0
            """)
    void linesAreFoundByTime(int fromHours, int untilHours, int found) {
        Instant now = Instant.now();
        log.note(somebody, AuditNote.of(AuditKind.PROJECT_CHANGED, "tani", 0));
        AuditFilter filter = new AuditFilter(
                somebody.id(),
                Set.of(AuditKind.PROJECT_CHANGED),
                now.plus(Duration.ofHours(fromHours)),
                now.plus(Duration.ofHours(untilHours)));
        assertThat(lines(filter)).hasSize(found);
    }

    @Test
    void noCellOfTheTableIsAFormula() {
        log.note(somebody, AuditNote.of(AuditKind.PROJECT_FOUNDED, "=HYPERLINK(\"x\")", 0));
        assertThat(csv()).contains("\"'=HYPERLINK(\"\"x\"\")\"");
    }

    private void signIn(String name, String password) {
        client.raw().perform(formLogin("/login").user(name).password(password));
    }

    private void guess(String name, String address) {
        client.raw()
                .get()
                .uri("/api/v1/projects")
                .with(httpBasic(name, "?"))
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    private List<AuditEntry> of(AuditKind kind) {
        return lines(new AuditFilter(somebody.id(), Set.of(kind), Instant.EPOCH, later()));
    }

    private List<AuditEntry> about(String subject) {
        return lines(AuditFilter.ALL).stream()
                .filter(line -> line.subject().equals(subject))
                .toList();
    }

    private List<AuditEntry> lines(AuditFilter filter) {
        return auditing.lines(cast.administrator(), filter, Long.MAX_VALUE, Auditing.MOST);
    }

    private String csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(cast.administrator(), AuditFilter.ALL, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Instant later() {
        return Instant.now().plus(Duration.ofDays(1));
    }

    private static int id(MvcTestResult result) throws UnsupportedEncodingException {
        return JsonPath.read(result.getResponse().getContentAsString(), "$.id");
    }
}
