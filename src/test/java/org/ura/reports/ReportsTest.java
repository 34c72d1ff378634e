package org.ura.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.ura.reports.Newsroom.MONDAY;
import static org.ura.reports.Newsroom.question;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Caller;
import org.ura.people.Refused;

/// The reports, and who may see whose figures.
@WorkbenchTest
@Import({Newsroom.class, TurnedClock.class})
class ReportsTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Reports reports;

    @Autowired
    private Timing timing;

    private long project;
    private long document;

    /// Monday: five segments of 3, 4, 2, 3 and 3 words come in. Tuesday: three are confirmed, the first of them
    /// with a match. Wednesday: the reviewer approves two, changing one, gives one back and translates the
    /// fourth.
    @BeforeEach
    void someDaysOfWork() {
        project = newsroom.project();
        document = newsroom.document(
                project,
                "lajmi.txt",
                "Ura u hap.",
                "Kryeministri foli dje gjatë.",
                "Banorët protestuan.",
                "Muzeu mbyllet sot.",
                "Shiu nuk pushoi.");
        newsroom.day(1);
        newsroom.take(document, 1, "The bridge is opened.", 87);
        newsroom.confirm(document, 1, "The bridge was opened.");
        newsroom.confirm(document, 2, "The premier spoke long yesterday.");
        newsroom.confirm(document, 3, "Residents protested.");
        newsroom.save(document, 5, "The rain");
        timing.spent(cast.translator(), newsroom.segment(document, 1).id(), 30_000);
        timing.spent(cast.translator(), newsroom.segment(document, 2).id(), 15_000);
        newsroom.day(2);
        newsroom.approve(document, 1, "The bridge was opened.");
        newsroom.approve(document, 2, "The prime minister spoke long yesterday.");
        newsroom.giveBack(document, 3, "Which residents?");
        newsroom.approve(document, 4, "The museum closes today.");
        timing.spent(cast.reviewer(), newsroom.segment(document, 2).id(), 7_000);
    }

    @Test
    void progressIsWhatWasThereAtTheEndOfEachDay() {
        List<List<Object>> rows = reports.table(cast.guest(), question(project, 3), ReportKind.PROGRESS)
                .rows();
        assertThat(rows)
                .containsExactly(
                        List.of(MONDAY, 15L, 0L, 0L, 0L, 0L, 0L),
                        List.of(MONDAY.plusDays(1), 3L, 3L, 9L, 0L, 0L, 0L),
                        List.of(MONDAY.plusDays(2), 0L, 3L, 0L, 2L, 10L, 0L));
    }

    @Test
    void progressBeganBeforeThePeriodAndDoesNotEndWithIt() {
        Period tuesday = new Period(MONDAY.plusDays(1), MONDAY.plusDays(1));
        assertThat(reports.table(cast.guest(), new Question(project, 0, tuesday), ReportKind.PROGRESS)
                        .rows())
                .containsExactly(List.of(MONDAY.plusDays(1), 3L, 3L, 9L, 0L, 0L, 0L));
    }

    @Test
    void everybodysWordsAreCountedOnTheDayWhenTheyWereConfirmedOrApprovedFirst() {
        newsroom.day(3);
        newsroom.confirm(document, 3, "The residents protested."); // for the second time
        newsroom.approve(document, 3, "The residents protested.");
        assertThat(reports.people(cast.manager(), question(project, 4)).rows())
                .extracting(
                        PeopleReport.Row::day,
                        PeopleReport.Row::person,
                        PeopleReport.Row::confirmed,
                        PeopleReport.Row::reviewed)
                .containsExactly(
                        tuple(MONDAY.plusDays(1), "translator", 9L, 0L),
                        tuple(MONDAY.plusDays(2), "reviewer", 3L, 10L),
                        tuple(MONDAY.plusDays(3), "reviewer", 0L, 2L));
    }

    @Test
    void timeIsSummedUpByDayDocumentAndPerson() {
        assertThat(reports.time(cast.manager(), question(project, 3)).rows())
                .extracting(
                        TimeReport.Row::day,
                        TimeReport.Row::document,
                        TimeReport.Row::person,
                        TimeReport.Row::seconds,
                        TimeReport.Row::words)
                .containsExactly(
                        tuple(MONDAY.plusDays(1), "lajmi.txt", "translator", 45.0, 9L),
                        tuple(MONDAY.plusDays(2), "lajmi.txt", "reviewer", 7.0, 13L));
    }

    @Test
    void aMessageThatCannotBeTrueCountsFiveMinutesAtMost() {
        long segment = newsroom.segment(document, 4).id();
        timing.spent(cast.manager(), segment, Long.MAX_VALUE);
        timing.spent(cast.manager(), segment, -1);
        timing.spent(cast.manager(), segment, 0);
        assertThat(reports.time(cast.manager(), question(project, 3)).rows())
                .filteredOn(row -> row.person().equals("manager"))
                .extracting(TimeReport.Row::seconds)
                .containsExactly(300.0);
    }

    @Test
    void effortIsMeasuredFromTheMatchOrElseFromTheTextThatWasConfirmedFirst() {
        List<EffortReport.Row> rows =
                reports.effort(cast.manager(), question(project, 3)).rows();
        assertThat(rows)
                .extracting(
                        EffortReport.Row::person,
                        EffortReport.Row::band,
                        EffortReport.Row::segments,
                        EffortReport.Row::words,
                        EffortReport.Row::unchanged)
                .containsExactly(
                        tuple("reviewer", EffortBand.OWN, 1, 3L, 1),
                        tuple("translator", EffortBand.FROM_85, 1, 3L, 0),
                        tuple("translator", EffortBand.OWN, 2, 6L, 1));
        // is → was: two of 22 characters
        assertThat(rows.get(1).percent()).isCloseTo(100 * 2 / 22.0, within(0.01));
        // premier → prime minister changes 7 of 40 characters of four words, and nothing of two
        assertThat(rows.get(2).percent()).isCloseTo(100 * (7 / 40.0) * 4 / 6, within(0.01));
    }

    @Test
    void whatReviewersChangedIsCountedByWordsWithItsPlaces() {
        ReviewsReport report = reports.reviews(cast.reviewer(), question(project, 3));
        assertThat(report.sums()).containsExactly(new ReviewsReport.Sum("lajmi.txt", "translator", 2, 1, 1));
        assertThat(report.changes())
                .containsExactly(new ReviewsReport.Change(
                        "premier",
                        "prime minister",
                        1,
                        List.of(new ReviewsReport.Example(
                                document,
                                "lajmi.txt",
                                2,
                                "The premier spoke long yesterday.",
                                "The prime minister spoke long yesterday."))));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            guest,         PROGRESS, all
            guest,         PEOPLE,   nothing
            guest,         TIME,     nothing
            guest,         EFFORT,   nothing
            guest,         REVIEWS,  nothing
            translator,    PROGRESS, all
            translator,    PEOPLE,   own
            translator,    TIME,     own
            translator,    EFFORT,   own
            translator,    REVIEWS,  own
            reviewer,      PROGRESS, all
            reviewer,      PEOPLE,   own
            reviewer,      TIME,     own
            reviewer,      EFFORT,   own
            reviewer,      REVIEWS,  all
            manager,       PROGRESS, all
            manager,       PEOPLE,   all
            manager,       TIME,     all
            manager,       EFFORT,   all
            manager,       REVIEWS,  all
            administrator, PROGRESS, all
            administrator, PEOPLE,   all
            administrator, TIME,     all
            administrator, EFFORT,   all
            administrator, REVIEWS,  all
            outsider,      PROGRESS, unknown
            outsider,      PEOPLE,   unknown
            outsider,      TIME,     unknown
            outsider,      EFFORT,   unknown
            outsider,      REVIEWS,  unknown
            """)
    void everybodySeesWhatTheirRoleMay(String who, ReportKind kind, String seen) {
        newsroom.day(3);
        newsroom.giveBack(document, 1, "Opened by whom?"); // the translator's work
        Question question = question(project, 4);
        if (seen.equals("nothing") || seen.equals("unknown")) {
            Refused refused = catchThrowableOfType(Refused.class, () -> reports.table(caller(who), question, kind));
            assertThat(refused.kind())
                    .isEqualTo(seen.equals("nothing") ? Refused.Kind.FORBIDDEN : Refused.Kind.UNKNOWN);
            return;
        }
        String all = csv(reports.table(cast.manager(), question, kind));
        String theirs = csv(reports.table(caller(who), question, kind));
        if (seen.equals("all")) {
            assertThat(theirs).isEqualTo(all);
        } else {
            String others = who.equals("translator") ? "\"reviewer\"" : "\"translator\"";
            assertThat(theirs).doesNotContain(others);
            if (kind != ReportKind.REVIEWS) {
                assertThat(theirs).contains("\"" + who + "\"");
                assertThat(all).contains(others);
            }
        }
        assertThat(reports.everybodys(caller(who), project, kind)).isEqualTo(seen.equals("all"));
        assertThat(reports.seen(caller(who), project)).contains(kind);
    }

    @Test
    void translatorsSeeWhatWasChangedOfTheirTextsOnly() {
        newsroom.day(3);
        long other = newsroom.document(project, "tjetri.txt", "Dielli doli.");
        newsroom.approve(other, 1, "The sun rose."); // the reviewer's own
        assertThat(reports.reviews(cast.translator(), question(project, 4)).sums())
                .containsExactly(new ReviewsReport.Sum("lajmi.txt", "translator", 2, 1, 1));
        ReviewsReport managers = reports.reviews(cast.manager(), question(project, 4));
        assertThat(managers.changes()).hasSize(1);
    }

    @Test
    void guestsSpendNoTimeAndOutsidersFindNoSegment() {
        long segment = newsroom.segment(document, 1).id();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> timing.spent(cast.guest(), segment, 1_000))
                .matches(refused -> refused.kind() == Refused.Kind.FORBIDDEN);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> timing.spent(cast.outsider(), segment, 1_000))
                .matches(refused -> refused.kind() == Refused.Kind.UNKNOWN);
    }

    @Test
    void oneDocumentIsReportedAloneAndOneOfAnotherProjectIsUnknown() {
        newsroom.day(1);
        long other = newsroom.document(project, "tjetri.txt", "Dielli doli.");
        Period tuesday = new Period(MONDAY.plusDays(1), MONDAY.plusDays(1));
        assertThat(reports.table(cast.guest(), new Question(project, other, tuesday), ReportKind.PROGRESS)
                        .rows())
                .containsExactly(List.of(MONDAY.plusDays(1), 2L, 0L, 0L, 0L, 0L, 0L));
        long elsewhere = newsroom.document(newsroom.project(), "lajmi.txt", "Dielli doli.");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> reports.progress(cast.manager(), new Question(project, elsewhere, tuesday)))
                .matches(refused -> refused.kind() == Refused.Kind.UNKNOWN);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        LocalDate today = MONDAY;
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Period(today, today.minusDays(1)));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Period(today.minusYears(11), today));
    }

    @Test
    void noCellOfTheTableIsAFormula() {
        long other = newsroom.document(project, "=cmd.txt", "Dielli doli.");
        newsroom.confirm(other, 1, "=1+1");
        String csv = csv(reports.table(cast.manager(), question(project, 4), ReportKind.PEOPLE));
        assertThat(csv).startsWith("\"day\",\"document\",\"person\",\"confirmed_words\",\"reviewed_words\"\r\n");
        assertThat(csv).contains("\"'=cmd.txt\"");
    }

    private Caller caller(String who) {
        return switch (who) {
            case "guest" -> cast.guest();
            case "translator" -> cast.translator();
            case "reviewer" -> cast.reviewer();
            case "manager" -> cast.manager();
            case "administrator" -> cast.administrator();
            default -> cast.outsider();
        };
    }

    private static String csv(Table table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.writeCsv(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
