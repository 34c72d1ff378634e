package org.ura.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ura.notices.Office.caller;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.ura.WorkbenchTest;
import org.ura.people.Accounts;
import org.ura.people.EmailAddresses;
import org.ura.people.PersonInfo;

/// Notices by e-mail, through a real mail server in this process.
@WorkbenchTest
@Import(Office.class)
class PostmanTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private Office office;

    @Autowired
    private Postman postman;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeWishes wishes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EmailAddresses addresses;

    private Office.Desk desk;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        SERVER.setUser("ura@example.org", "ura", "secret");
        SERVER.start();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        registry.add("spring.mail.username", () -> "ura");
        registry.add("spring.mail.password", () -> "secret");
        registry.add("ura.mail.from", () -> "Ura <ura@example.org>");
        registry.add("ura.mail.address", () -> "https://ura.example.org/");
        registry.add("ura.mail.patience", () -> "0s");
        registry.add("ura.mail.every", () -> "PT5H"); // the tests make the rounds
    }

    @AfterAll
    static void close() {
        SERVER.stop();
    }

    @BeforeEach
    void anOffice() {
        desk = office.open();
        addresses.keep(caller(desk.ana), desk.ana.id() + "@example.org");
    }

    @Test
    void allThatIsUnreadGoesIntoOneMessageThatLeadsThere() throws MessagingException, IOException {
        desk.translated();
        desk.giveBack(desk.rita, 2);
        desk.comment(desk.rita, 1, "@" + desk.ana.name() + " a secret of the text");
        postman.round();
        List<MimeMessage> sent = sentTo(desk.ana);
        assertThat(sent).hasSize(1);
        MimeMessage message = sent.getFirst();
        assertThat(message.getFrom()[0]).hasToString("Ura <ura@example.org>");
        assertThat(message.getSubject()).isEqualTo("2 notices in Ura");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(text(message))
                .startsWith("Hello " + desk.ana.name() + ",")
                .contains("Urat: " + desk.rita.name() + " returned segment 2 of “ura.txt”")
                .contains("Urat: " + desk.rita.name() + " mentioned you at segment 1 of “ura.txt”")
                .contains("https://ura.example.org/notices/"
                        + notices.page(caller(desk.ana), new NoticePage(0, 1, false))
                                .getFirst()
                                .id())
                .contains("https://ura.example.org/account")
                .doesNotContain("secret of the text")
                .doesNotContain("Why?");
        postman.round();
        assertThat(sentTo(desk.ana)).hasSize(1);
    }

    @Test
    void theMessageIsInThePersonsLanguage() throws MessagingException, IOException {
        accounts.chooseLanguage(caller(desk.ana), "sq");
        desk.confirm(desk.ana, 1);
        desk.giveBack(desk.rita, 1);
        postman.round();
        MimeMessage message = sentTo(desk.ana).getFirst();
        assertThat(message.getSubject()).isEqualTo("Një njoftim në Ura");
        assertThat(text(message)).contains(desk.rita.name() + " ktheu segmentin 1 të “ura.txt”");
    }

    @Test
    void thereAreTenMinutesBetweenTwoMessages() {
        desk.translated();
        desk.giveBack(desk.rita, 1);
        postman.round();
        desk.comment(desk.rita, 2, "@" + desk.ana.name() + " look");
        postman.round();
        assertThat(sentTo(desk.ana)).hasSize(1);
        turnComes(Duration.ofMinutes(10));
        postman.round();
        assertThat(sentTo(desk.ana)).hasSize(2);
    }

    @Test
    void whatWasReadMeanwhileIsNotSentAndNeitherIsWhatMayNotBeSeenAnyMore() {
        desk.translated();
        desk.giveBack(desk.rita, 1);
        notices.readAll(caller(desk.ana));
        postman.round();
        desk.giveBack(desk.rita, 2);
        desk.leaves(desk.ana);
        postman.round();
        assertThat(sentTo(desk.ana)).isEmpty();
        assertThat(waiting(desk.ana)).isZero();
    }

    @Test
    void whoWantsNoneOrHasNoAddressGetsNone() {
        wishes.keep(caller(desk.ana), new Wishes(Set.of(NoticeKind.values()), false));
        desk.confirm(desk.ana, 1);
        desk.giveBack(desk.rita, 1);
        desk.comment(desk.ana, 1, "@" + desk.mira.name() + " why?");
        postman.round();
        assertThat(sentTo(desk.ana)).isEmpty();
        assertThat(sentTo(desk.mira)).isEmpty();
        assertThat(waiting(desk.mira)).isZero();
        assertThat(notices.unread(caller(desk.ana))).isEqualTo(1);
    }

    @Test
    void whatTheServerDoesNotTakeIsTriedAgainLaterAndNothingIsLost() {
        desk.confirm(desk.ana, 1);
        desk.giveBack(desk.rita, 1);
        address("nobody@ example.org");
        postman.round();
        assertThat(waiting(desk.ana)).isEqualTo(1);
        address(desk.ana.id() + "@example.org");
        postman.round();
        assertThat(sentTo(desk.ana)).isEmpty();
        turnComes(Duration.ofMinutes(1));
        postman.round();
        assertThat(sentTo(desk.ana)).hasSize(1);
        assertThat(waiting(desk.ana)).isZero();
    }

    @Test
    void whatIsNeverTakenIsGivenUp() {
        desk.confirm(desk.ana, 1);
        desk.giveBack(desk.rita, 1);
        address("nobody@ example.org");
        for (int i = 1; i < Postman.MOST_TRIES; i++) {
            postman.round();
            assertThat(waiting(desk.ana)).isEqualTo(1);
            turnComes(Postman.pause(i));
        }
        postman.round();
        assertThat(waiting(desk.ana)).isZero();
        assertThat(notices.unread(caller(desk.ana))).isEqualTo(1);
    }

    @Test
    void thePausesGrowToSixHours() {
        assertThat(Postman.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Postman.pause(5)).isEqualTo(Duration.ofMinutes(16));
        assertThat(Postman.pause(Postman.MOST_TRIES)).isEqualTo(Duration.ofHours(6));
    }

    private void turnComes(Duration after) {
        int moved = jdbc.sql("update mail_turn set next_at = dateadd(second, ?, next_at) where person_id = ?")
                .params(-after.toSeconds(), desk.ana.id())
                .update();
        assertThat(moved).isEqualTo(1);
    }

    /// One that no server takes cannot be given, but may have been.
    private void address(String address) {
        jdbc.sql("update person set email = ? where id = ?")
                .params(address, desk.ana.id())
                .update();
    }

    private int waiting(PersonInfo person) {
        return jdbc.sql("select count(*) from notice where person_id = ? and mail")
                .param(person.id())
                .query(Integer.class)
                .single();
    }

    private static List<MimeMessage> sentTo(PersonInfo person) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> goesTo(message, person.id() + "@example.org"))
                .toList();
    }

    private static boolean goesTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage message) throws MessagingException, IOException {
        return ((String) message.getContent()).replace("\r\n", "\n");
    }
}
