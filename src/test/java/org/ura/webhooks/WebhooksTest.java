package org.ura.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.exchange.Analyses;
import org.ura.exchange.Import;
import org.ura.people.Refused;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Extent;
import org.ura.project.Filter;
import org.ura.project.ProjectSetup;
import org.ura.project.Reviewing;
import org.ura.project.SegmentRow;
import org.ura.project.Window;

/// What happens in a project is told to whom its managers want, once and for all, and to nobody else.
@WorkbenchTest
class WebhooksTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private AllowedAddresses addresses;

    @Autowired
    private ProjectSetup setup;

    @Autowired
    private Import imports;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Analyses analyses;

    @Autowired
    private JdbcClient jdbc;

    private Receiver receiver;
    private long project;
    private long document;
    private MadeWebhook made;

    WebhooksTest() throws IOException {
        receiver = new Receiver();
        made = new MadeWebhook(new WebhookInfo(0, 0, "", "", Set.of(), false, 0, "", java.time.Instant.EPOCH), "");
    }

    @BeforeEach
    void aProjectThatTellsAll() {
        if (addresses.list(cast.administrator()).stream()
                .noneMatch(one -> one.entry().equals("127.0.0.1"))) {
            addresses.add(cast.administrator(), "127.0.0.1");
        }
        project = setup.create(cast.manager(), "Lajme", true);
        document = imports.file(
                        cast.manager(),
                        project,
                        "ura.txt",
                        "Ura u hap. Rruga u mbyll.".getBytes(StandardCharsets.UTF_8))
                .id();
        made = webhooks.make(cast.manager(), project, wanted(receiver.address()));
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    private static NewWebhook wanted(String address) {
        return new NewWebhook("CMS", address, Set.of(WebhookEvent.values()), true);
    }

    @Test
    void aFinishedDocumentIsToldOnceAndSigned() {
        approveAll();
        await().until(() -> receiver.told("document.finished").size() == 1);
        Receiver.Message message = receiver.told("document.finished").getFirst();
        assertThat(message.body()).contains("\"id\":" + document, "\"name\":\"ura.txt\"", "\"segments\":2");
        assertThat(message.body()).doesNotContain("bridge", "Ura u hap");
        assertThat(message.signature())
                .isEqualTo(
                        Signature.of(made.secret(), message.id(), Long.parseLong(message.seconds()), message.body()));
        SegmentRow row = rows().getFirst();
        editing.save(cast.reviewer(), row.id(), Edit.typed(row.version(), "Another bridge."));
        await().until(() -> finishedRows() == 0);
        approveAll();
        await().until(() -> receiver.told("document.finished").size() == 2);
    }

    @Test
    void aReturnedSegmentAndAnEndedJobAreTold() {
        SegmentRow row = rows().getFirst();
        editing.confirm(cast.translator(), row.id(), Edit.typed(0, "The bridge opened."));
        reviewing.giveBack(cast.reviewer(), row.id(), 1, "Which bridge?");
        analyses.begin(cast.manager(), Extent.document(document), true);
        await().until(() -> !receiver.told("segment.returned").isEmpty()
                && !receiver.told("job.ended").isEmpty());
        assertThat(receiver.told("segment.returned").getFirst().body())
                .contains("\"segment\":{\"id\":" + row.id() + ",\"number\":1}")
                .doesNotContain("Which bridge");
        assertThat(receiver.told("job.ended").getFirst().body())
                .contains("\"kind\":\"analysis\"", "\"state\":\"done\"");
    }

    @Test
    void whatDidNotArriveIsSentAgainByTheSameName() {
        receiver.answers(number -> number < 2 ? 500 : 200);
        long delivery = webhooks.ping(cast.manager(), made.info().id());
        await().until(() -> deliveries.get(cast.manager(), delivery).state() == DeliveryState.DELIVERED);
        assertThat(receiver.messages())
                .hasSize(3)
                .extracting(Receiver.Message::id)
                .containsOnly(receiver.messages().getFirst().id());
        assertThat(deliveries.get(cast.manager(), delivery).attempts())
                .extracting(DeliveryInfo.Attempt::status)
                .containsExactly(500, 500, 200);
    }

    @Test
    void whatNeverArrivesIsGivenUpAndCanBeSentAgainByHand() {
        receiver.answers(number -> number < 3 ? 503 : 204);
        long delivery = webhooks.ping(cast.manager(), made.info().id());
        await().until(() -> deliveries.get(cast.manager(), delivery).state() == DeliveryState.FAILED);
        deliveries.resend(cast.manager(), delivery);
        await().until(() -> deliveries.get(cast.manager(), delivery).state() == DeliveryState.DELIVERED);
        assertThat(receiver.messages()).hasSize(4);
    }

    @Test
    void anAnswerThatLeadsElsewhereIsNotFollowed() {
        receiver.answers(number -> 302);
        long delivery = webhooks.ping(cast.manager(), made.info().id());
        await().until(() -> deliveries.get(cast.manager(), delivery).state() == DeliveryState.FAILED);
        assertThat(receiver.messages()).extracting(Receiver.Message::path).containsOnly("/ura");
    }

    @Test
    void nothingIsSentToWhatIsNotListedAnyMore() {
        AllowedAddress entry = addresses.list(cast.administrator()).stream()
                .filter(one -> one.entry().equals("127.0.0.1"))
                .findFirst()
                .orElseThrow();
        addresses.remove(cast.administrator(), entry.id());
        long delivery = webhooks.ping(cast.manager(), made.info().id());
        await().until(() -> deliveries.get(cast.manager(), delivery).state() == DeliveryState.FAILED);
        assertThat(deliveries.get(cast.manager(), delivery).attempts())
                .extracting(DeliveryInfo.Attempt::fault)
                .containsOnly("webhooks.fault.closed");
        assertThat(receiver.messages()).isEmpty();
        addresses.add(cast.administrator(), "127.0.0.1");
    }

    @Test
    void anAttemptThatAProgramDiedInIsMadeAgain() {
        webhooks.change(
                cast.manager(),
                made.info().id(),
                0,
                new NewWebhook("CMS", receiver.address(), Set.of(WebhookEvent.JOB_ENDED), false));
        jdbc.sql(
                        "insert into webhook_delivery (webhook_id, message, event, body, state, attempts, next_at,"
                                + " claimed_until, made_at) values (?, 'msg_1', 'ping', '{\"type\":\"ping\"}', 'WAITING', 0, ?, ?, ?)")
                .params(
                        made.info().id(),
                        OffsetDateTime.now(java.time.ZoneOffset.UTC).minusMinutes(9),
                        OffsetDateTime.now(java.time.ZoneOffset.UTC).minusMinutes(1),
                        OffsetDateTime.now(java.time.ZoneOffset.UTC).minusMinutes(9))
                .update();
        webhooks.change(
                cast.manager(),
                made.info().id(),
                1,
                new NewWebhook("CMS", receiver.address(), Set.of(WebhookEvent.JOB_ENDED), true));
        await().until(() -> receiver.told("ping").size() == 1);
    }

    @Test
    void whoeverChangesWhatSomebodyElseHasChangedIsTold() {
        ChangeResult late = webhooks.change(cast.manager(), made.info().id(), 7, wanted(receiver.address()));
        assertThat(late).isInstanceOf(ChangeResult.Conflict.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/",
                "http://localhost.example.invalid/",
                "http://[::1]/",
                "http://169.254.169.254/latest",
                "http://2130706433x/",
                "https://cms.example.invalid/"
            })
    void onlyListedHostsAreTaken(String address) {
        refused("refused.webhookHost", () -> webhooks.make(cast.manager(), project, wanted(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ftp://127.0.0.1/",
                "file:///etc/passwd",
                "http://ana:x@127.0.0.1/",
                "http://127.0.0.1/#x",
                "//127.0.0.1/",
                "http://127.0.0.1:99999/",
                "127.0.0.1"
            })
    void onlyWholeAddressesAreTaken(String address) {
        refused("refused.webhookAddress", () -> webhooks.make(cast.manager(), project, wanted(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "http://cms.example.org", "a b", "10.0.0.0/33", "1.2.3", "cms..example", "x:80", "*.org"})
    void onlyNamesAddressesAndNetworksAreListed(String entry) {
        refused("refused.webhookEntry", () -> addresses.add(cast.administrator(), entry));
    }

    /// A listed name is no way to what is inside.
    @Test
    void aNameThatLeadsInsideNeedsItsAddressToBeListed() throws IOException {
        AllowedAddress name = addresses.add(cast.administrator(), "localhost.localdomain.invalid");
        assertThat(Inside.is(InetAddress.getByName("127.0.0.1"))).isTrue();
        webhooks.make(cast.manager(), project, wanted("http://localhost.localdomain.invalid/"));
        addresses.remove(cast.administrator(), name.id());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            10.1.0.0/16,    10.1.255.3,      true
            10.1.0.0/16,    10.2.0.1,        false
            10.1.2.3,       10.1.2.3,        true
            10.1.2.3,       10.1.2.4,        false
            fd00::/8,       fd12::1,         true
            fd00::/8,       fe12::1,         false
            10.0.0.0/9,     10.127.0.1,      true
            10.0.0.0/9,     10.128.0.1,      false
            0.0.0.0/0,      8.8.8.8,         true
            """)
    void networksHaveTheAddressesThatBeginAlike(String network, String address, boolean has) throws IOException {
        assertThat(Network.of(network).map(one -> one.has(byName(address)))).isEqualTo(Optional.of(has));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            127.0.0.1,        true
            10.0.0.1,         true
            172.31.0.1,       true
            172.32.0.1,       false
            192.168.1.1,      true
            169.254.169.254,  true
            100.64.0.1,       true
            0.0.0.0,          true
            ::1,              true
            ::ffff:10.0.0.1,  true
            fe80::1,          true
            fd00::1,          true
            64:ff9b::a00:1,   true
            2002:a00:1::,     true
            224.0.0.1,        true
            8.8.8.8,          false
            2001:4860:4860::8888, false
            """)
    void innerAddressesAreKnown(String address, boolean inside) {
        assertThat(Inside.is(byName(address))).isEqualTo(inside);
    }

    /// The example of the standard.
    @Test
    void messagesAreSignedAsTheStandardSays() {
        assertThat(Signature.of(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330L,
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    private static InetAddress byName(String address) {
        return InetAddress.ofLiteral(address);
    }

    private void approveAll() {
        for (SegmentRow row : rows()) {
            if (row.approval().by().isEmpty()) {
                editing.confirm(cast.translator(), row.id(), Edit.typed(row.version(), "The bridge opened."));
                long version = editing.segment(cast.reviewer(), row.id()).version();
                reviewing.approve(cast.reviewer(), row.id(), Edit.typed(version, "The bridge opened."));
            }
        }
    }

    private int finishedRows() {
        return jdbc.sql("select count(*) from webhook_finished where document_id = ?")
                .param(document)
                .query(Integer.class)
                .single();
    }

    private List<SegmentRow> rows() {
        return editing.rows(cast.manager(), document, new Window(0, 10, Filter.ALL))
                .rows();
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
