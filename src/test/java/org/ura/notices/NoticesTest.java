package org.ura.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ura.notices.Office.caller;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.WorkbenchTest;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Role;
import org.ura.project.CommentInfo;
import org.ura.project.Commenting;
import org.ura.project.Removal;
import org.ura.project.Reshaping;

/// Who is told what.
@WorkbenchTest
@Import({Office.class, NoticesTest.Ear.class})
class NoticesTest {

    @Autowired
    private Office office;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeWishes wishes;

    @Autowired
    private Commenting commenting;

    @Autowired
    private Reshaping reshaping;

    @Autowired
    private Removal removal;

    @Autowired
    private Duties duties;

    @Autowired
    private Clearing clearing;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Ear ear;

    private Office.Desk desk;

    @BeforeEach
    void anOffice() {
        desk = office.open();
        ear.heard.clear();
    }

    @Test
    void whoConfirmedATextIsToldThatItCameBack() {
        desk.confirm(desk.ana, 2);
        desk.giveBack(desk.rita, 2);
        assertThat(sentences(desk.ana)).containsExactly(desk.rita.name() + " returned segment 2 of “ura.txt”");
        NoticeInfo notice = all(desk.ana).getFirst();
        assertThat(notice.place()).isEqualTo("documents/" + desk.document.id() + "/2");
        assertThat(notice.project()).isEqualTo("Urat");
        assertThat(notice.read()).isFalse();
        assertThat(sentences(desk.mira)).isEmpty();
        assertThat(sentences(desk.rita)).isEmpty();
    }

    @Test
    void severalThatComeBackAreToldTogether() {
        desk.translated();
        for (int number = 3; number >= 1; number--) {
            desk.giveBack(desk.rita, number);
        }
        assertThat(sentences(desk.ana)).containsExactly("3 segments of “ura.txt” came back from " + desk.rita.name());
        assertThat(all(desk.ana).getFirst().place()).endsWith("/1");
        assertThat(unread(desk.ana)).isEqualTo(1);
    }

    @Test
    void oneThatComesBackTwiceIsStillOne() {
        desk.confirm(desk.ana, 1);
        desk.giveBack(desk.rita, 1);
        desk.confirm(desk.ana, 1);
        desk.giveBack(desk.rita, 1);
        assertThat(sentences(desk.ana)).containsExactly(desk.rita.name() + " returned segment 1 of “ura.txt”");
    }

    @Test
    void whatComesBackLaterOrAfterReadingIsToldAnew() {
        desk.translated();
        desk.giveBack(desk.rita, 1);
        age(desk.ana, Duration.ofMinutes(11));
        desk.giveBack(desk.rita, 2);
        notices.readAll(caller(desk.ana));
        desk.giveBack(desk.rita, 3);
        assertThat(sentences(desk.ana))
                .containsExactly(
                        desk.rita.name() + " returned segment 3 of “ura.txt”",
                        desk.rita.name() + " returned segment 2 of “ura.txt”",
                        desk.rita.name() + " returned segment 1 of “ura.txt”");
        assertThat(unread(desk.ana)).isEqualTo(1);
    }

    @Test
    void nobodyIsToldWhatTheyDidThemselves() {
        desk.confirm(desk.rita, 1);
        desk.giveBack(desk.rita, 1);
        desk.comment(desk.rita, 1, "@" + desk.rita.name() + " remember this");
        assertThat(sentences(desk.rita)).isEmpty();
    }

    @Test
    void whoIsSpokenToIsToldOnceAndNotAgainWhenTheTextIsChanged() {
        desk.comment(desk.rita, 1, "@" + desk.ana.name() + " which bridge?");
        CommentInfo comment =
                commenting.comments(caller(desk.rita), desk.segment(1)).getFirst();
        commenting.change(caller(desk.rita), comment.id(), comment.version(), "@" + desk.ana.name() + " which one?");
        assertThat(sentences(desk.ana)).containsExactly(desk.rita.name() + " mentioned you at segment 1 of “ura.txt”");
    }

    @Test
    void whoIsSpokenToOnlyAfterAChangeIsToldThen() {
        desk.comment(desk.rita, 1, "Which bridge?");
        CommentInfo comment =
                commenting.comments(caller(desk.rita), desk.segment(1)).getFirst();
        commenting.change(
                caller(desk.rita), comment.id(), comment.version(), "@" + desk.mira.name() + " which bridge?");
        assertThat(sentences(desk.mira)).containsExactly(desk.rita.name() + " mentioned you at segment 1 of “ura.txt”");
        assertThat(sentences(desk.ana)).isEmpty();
    }

    @Test
    void whoWroteTheTextAndWhoSpokeBeforeAreToldOfAComment() {
        desk.confirm(desk.ana, 1);
        desk.comment(desk.mira, 1, "Is that the old bridge?");
        desk.comment(desk.rita, 1, "The new one.");
        desk.comment(desk.rita, 1, "It opened in May.");
        assertThat(sentences(desk.mira)).containsExactly(desk.rita.name() + " commented on segment 1 of “ura.txt”");
        assertThat(sentences(desk.ana))
                .containsExactly(
                        desk.rita.name() + " commented on segment 1 of “ura.txt”",
                        desk.mira.name() + " commented on segment 1 of “ura.txt”");
    }

    @Test
    void whoIsSpokenToIsNotToldOfTheCommentToo() {
        desk.confirm(desk.ana, 1);
        desk.comment(desk.rita, 1, "@" + desk.ana.name() + " which bridge?");
        assertThat(all(desk.ana)).extracting(NoticeInfo::kind).containsExactly(NoticeKind.MENTIONED);
    }

    @Test
    void theNumberIsTheOneThatTheSegmentHasNow() {
        desk.confirm(desk.ana, 3);
        desk.giveBack(desk.rita, 3);
        reshaping.split(caller(desk.ana), desk.segment(1), 0, 3, 0);
        assertThat(all(desk.ana).getFirst().number()).isEqualTo(4);
        reshaping.merge(caller(desk.ana), desk.segment(2), 0, 2);
        assertThat(all(desk.ana).getFirst().number()).isEqualTo(3);
    }

    @Test
    void whoDoesNotBelongToTheProjectAnyMoreIsNeitherToldNorShownAnything() {
        desk.translated();
        desk.giveBack(desk.rita, 1);
        long told = all(desk.ana).getFirst().id();
        desk.leaves(desk.ana);
        desk.giveBack(desk.rita, 2);
        assertThat(sentences(desk.ana)).isEmpty();
        assertThat(unread(desk.ana)).isZero();
        assertThatThrownBy(() -> notices.one(caller(desk.ana), told)).isInstanceOf(Refused.class);
        assertThat(stored(desk.ana)).isEqualTo(1);
    }

    @Test
    void ofADocumentThatIsGoneNothingIsLeft() {
        desk.confirm(desk.ana, 1);
        desk.giveBack(desk.rita, 1);
        removal.delete(caller(desk.mira), desk.document.id());
        assertThat(unread(desk.ana)).isZero();
        assertThat(sentences(desk.ana)).isEmpty();
    }

    @Test
    void aNoticeIsReadByItsPersonOnly() {
        desk.confirm(desk.ana, 1);
        desk.giveBack(desk.rita, 1);
        long id = all(desk.ana).getFirst().id();
        assertThatThrownBy(() -> notices.read(caller(desk.rita), id)).isInstanceOf(Refused.class);
        assertThat(unread(desk.ana)).isEqualTo(1);
        notices.read(caller(desk.ana), id);
        assertThat(unread(desk.ana)).isZero();
        assertThat(all(desk.ana).getFirst().read()).isTrue();
        assertThat(notices.page(caller(desk.ana), new NoticePage(0, 50, true))).isEmpty();
    }

    @Test
    void everyChangeIsHeardOnceItIsStoredAndNothingThatIsTakenBack() {
        desk.confirm(desk.ana, 1);
        transaction.executeWithoutResult(status -> {
            desk.giveBack(desk.rita, 1);
            status.setRollbackOnly();
        });
        assertThat(sentences(desk.ana)).isEmpty();
        assertThat(ear.heard).isEmpty();
        desk.giveBack(desk.rita, 1);
        notices.readAll(caller(desk.ana));
        notices.readAll(caller(desk.ana));
        NoticesChanged told = new NoticesChanged(Set.of(desk.ana.id()));
        assertThat(ear.heard).containsExactly(told, told);
    }

    @Test
    void kindsThatAreNotWantedAreNotTold() {
        wishes.keep(caller(desk.ana), new Wishes(Set.of(NoticeKind.MENTIONED), true));
        desk.confirm(desk.ana, 1);
        desk.giveBack(desk.rita, 1);
        desk.comment(desk.rita, 1, "@" + desk.ana.name() + " see the reason");
        assertThat(all(desk.ana)).extracting(NoticeInfo::kind).containsExactly(NoticeKind.MENTIONED);
        assertThat(wishes.of(caller(desk.ana))).isEqualTo(new Wishes(Set.of(NoticeKind.MENTIONED), true));
        assertThat(wishes.of(caller(desk.rita))).isEqualTo(new Wishes(Set.of(NoticeKind.values()), true));
    }

    @Test
    void workIsToldWhenItIsGivenAndRemindedOfOnceBeforeAndOnceAfterItsDay() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        Duty whole = new Duty(1, desk.ana.id(), desk.document.id(), 0, 0, today.plusDays(1));
        Duty part = new Duty(2, desk.ana.id(), desk.document.id(), 2, 3, today.minusDays(1));
        transaction.executeWithoutResult(status -> {
            duties.assigned(part, desk.mira.id());
            duties.remind(List.of(whole, part));
            duties.remind(List.of(whole, part));
            duties.remind(List.of(new Duty(3, desk.ana.id(), desk.document.id(), 0, 0, today.plusDays(2))));
        });
        String yesterday = day(today.minusDays(1));
        assertThat(sentences(desk.ana))
                .containsExactlyInAnyOrder(
                        desk.mira.name() + " assigned segments 2 to 3 of “ura.txt” to you, due " + yesterday,
                        "“ura.txt” is due on " + day(today.plusDays(1)),
                        "Segments 2 to 3 of “ura.txt” were due on " + yesterday);
    }

    @Test
    void whatWasReadLongAgoIsClearedAndWhatIsUnreadStays() {
        desk.translated();
        desk.giveBack(desk.rita, 1);
        notices.readAll(caller(desk.ana));
        desk.comment(desk.rita, 2, "Which river?");
        jdbc.sql("update notice set made_at = made_at - interval '91' day, read_at = read_at - interval '91' day"
                        + " where person_id = ?")
                .param(desk.ana.id())
                .update();
        clearing.clear();
        assertThat(all(desk.ana)).extracting(NoticeInfo::kind).containsExactly(NoticeKind.COMMENTED);
    }

    @Test
    void pagesGoOnWhereTheLastEnded() {
        for (int i = 0; i < 5; i++) {
            desk.comment(desk.rita, 1, "@" + desk.ana.name() + " " + i);
        }
        List<NoticeInfo> first = notices.page(caller(desk.ana), new NoticePage(0, 3, false));
        List<NoticeInfo> second = notices.page(caller(desk.ana), new NoticePage(3, 3, false));
        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    @Test
    void whoHasNoAccountAnyMoreOrIsAStrangerHasNone() {
        PersonInfo stranger = office.person("Stranger", Role.REVIEWER);
        desk.comment(desk.rita, 1, "@" + stranger.name() + " hello");
        assertThat(stored(stranger)).isZero();
    }

    private List<NoticeInfo> all(PersonInfo person) {
        return notices.page(caller(person), new NoticePage(0, 50, false));
    }

    private List<String> sentences(PersonInfo person) {
        return all(person).stream()
                .map(notice -> messages.getMessage(
                        notice.key(), notice.args(Locale.ENGLISH).toArray(), Locale.ENGLISH))
                .toList();
    }

    private int unread(PersonInfo person) {
        return notices.unread(caller(person));
    }

    private int stored(PersonInfo person) {
        return jdbc.sql("select count(*) from notice where person_id = ?")
                .param(person.id())
                .query(Integer.class)
                .single();
    }

    private void age(PersonInfo person, Duration by) {
        jdbc.sql("update notice set made_at = dateadd(second, ?, made_at) where person_id = ?")
                .params(-by.toSeconds(), person.id())
                .update();
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.ENGLISH)
                .format(day);
    }

    @TestComponent
    static class Ear {

        final List<NoticesChanged> heard = new CopyOnWriteArrayList<>();

        @TransactionalEventListener
        void changed(NoticesChanged change) {
            heard.add(change);
        }
    }
}
