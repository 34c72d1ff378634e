package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ura.project.Stage.done;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Accounts;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Role;

/// Giving people work, and what becomes of it while the document changes.
@WorkbenchTest
@Import(Stage.class)
@RecordApplicationEvents
class AssigningTest {

    static final DocumentInfo NO_DOCUMENT =
            new DocumentInfo(0, 0, "", 0, 0, 0, Progress.NONE, new Foreign(0, 0, false), Instant.EPOCH);

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Assigning assigning;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Reshaping reshaping;

    @Autowired
    private Correcting correcting;

    @Autowired
    private Deeds deeds;

    @Autowired
    private ProjectSetup setup;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private JdbcClient jdbc;

    private DocumentInfo document = NO_DOCUMENT;
    private long translator;
    private long reviewer;

    @BeforeEach
    void aDocumentOfSixSegments() {
        document = stage.paragraphs(
                new String[] {"Një një.", "Dy dy dy.", "Tre e tre.", "Katër katër.", "Pesë.", "Gjashtë."});
        translator = cast.translator().personId();
        reviewer = cast.reviewer().personId();
    }

    @Test
    void aDocumentIsAssignedAsAWholeAndToldOf() {
        LocalDate day = LocalDate.of(2031, 5, 2);
        AssignmentInfo given = assigning.assign(
                cast.manager(),
                document.id(),
                new NewAssignment(translator, Task.TRANSLATE, 0, 0, day, " Me kujdes. "));
        assertThat(given)
                .extracting(
                        AssignmentInfo::person,
                        AssignmentInfo::whole,
                        AssignmentInfo::from,
                        AssignmentInfo::to,
                        AssignmentInfo::due,
                        AssignmentInfo::note,
                        AssignmentInfo::givenBy,
                        AssignmentInfo::standing,
                        AssignmentInfo::share)
                .containsExactly(
                        "translator",
                        true,
                        1,
                        6,
                        day,
                        "Me kujdes.",
                        "manager",
                        Standing.OPEN,
                        new Share(6, 0, 6, 12, 0, 1));
        assertThat(events.stream(Assigned.class))
                .containsExactly(
                        new Assigned(given.id(), translator, cast.manager().personId()));
        assertThat(assigning.inDocument(cast.translator(), document.id())).containsExactly(given);
        assertThat(assigning.inProject(cast.translator(), document.projectId())).containsExactly(given);
    }

    @Test
    void progressIsCountedForTheTaskInSegmentsAndWords() {
        assign(NewAssignment.whole(translator, Task.TRANSLATE).of(2, 4));
        assign(NewAssignment.whole(reviewer, Task.REVIEW).of(2, 4));
        assign(NewAssignment.whole(reviewer, Task.SECOND_REVIEW));
        confirm(1);
        confirm(2);
        confirm(4);
        approve(4);
        assertThat(shares())
                .containsExactlyInAnyOrder(
                        tuple(Task.TRANSLATE, new Share(3, 2, 1, 8, 5, 3)),
                        tuple(Task.REVIEW, new Share(3, 1, 1, 8, 2, 2)),
                        tuple(Task.SECOND_REVIEW, new Share(6, 0, 1, 12, 0, 4)));
        reviewing.giveBack(cast.reviewer(), row(2).id(), row(2).version(), "Pse?");
        confirm(3);
        assertThat(shares())
                .contains(
                        tuple(Task.TRANSLATE, new Share(3, 2, 1, 8, 5, 2)),
                        tuple(Task.REVIEW, new Share(3, 1, 1, 8, 2, 3)));
    }

    @Test
    void itIsDoneWhenNothingIsLeftAndOverdueWhenTheDayHasPassed() {
        LocalDate yesterday = LocalDate.now().minusDays(1);
        LocalDate today = LocalDate.now();
        long late =
                assign(NewAssignment.whole(translator, Task.TRANSLATE).of(1, 1).by(yesterday));
        long open =
                assign(NewAssignment.whole(translator, Task.TRANSLATE).of(2, 2).by(today));
        long review = assign(NewAssignment.whole(reviewer, Task.REVIEW).by(today.plusDays(3)));
        assertThat(standing(late)).isEqualTo(Standing.OVERDUE);
        assertThat(standing(open)).isEqualTo(Standing.OPEN);
        assertThat(due(0)).containsExactlyInAnyOrder(late, open);
        assertThat(due(3)).containsExactlyInAnyOrder(late, open, review);
        confirm(1);
        assertThat(standing(late)).isEqualTo(Standing.DONE);
        assertThat(due(3)).containsExactlyInAnyOrder(open, review);
    }

    @Test
    void aRangeKeepsItsSegmentsWhenThoseBeforeItAreSplitAndMerged() {
        long id = assign(NewAssignment.whole(translator, Task.TRANSLATE).of(3, 4));
        long split = split(1, 3);
        assertThat(numbers(id)).containsExactly(4, 5);
        deeds.undo(cast.translator(), split);
        assertThat(numbers(id)).containsExactly(3, 4);
        long merge = merge(1);
        assertThat(numbers(id)).containsExactly(2, 3);
        deeds.undo(cast.translator(), merge);
        assertThat(numbers(id)).containsExactly(3, 4);
    }

    @Test
    void aRangeKeepsBothHalvesOfItsLastSegment() {
        long id = assign(NewAssignment.whole(translator, Task.TRANSLATE).of(2, 3));
        long split = split(3, 3);
        assertThat(numbers(id)).containsExactly(2, 4);
        assertThat(share(id).words()).isEqualTo(6);
        deeds.undo(cast.translator(), split);
        assertThat(numbers(id)).containsExactly(2, 3);
        assertThat(share(id).words()).isEqualTo(6);
    }

    @Test
    void aRangeKeepsASegmentThatIsMergedAcrossItsEnds() {
        long id = assign(NewAssignment.whole(translator, Task.TRANSLATE).of(3, 4));
        long first = merge(2);
        assertThat(numbers(id)).containsExactly(2, 3);
        long last = merge(3);
        assertThat(numbers(id)).containsExactly(2, 3);
        assertThat(row(3).source()).isEqualTo("Katër katër. Pesë.");
        assertThat(share(id)).isEqualTo(new Share(2, 0, 2, 9, 0, 2));
        deeds.undo(cast.translator(), last);
        deeds.undo(cast.translator(), first);
        assertThat(numbers(id)).containsExactly(3, 4);
        assertThat(share(id)).isEqualTo(new Share(2, 0, 2, 5, 0, 3));
    }

    @Test
    void aRangeThatIsMergedIntoOneSegmentIsThatSegment() {
        long id = assign(NewAssignment.whole(translator, Task.TRANSLATE).of(3, 4));
        merge(3);
        assertThat(numbers(id)).containsExactly(3, 3);
        merge(2);
        assertThat(numbers(id)).containsExactly(2, 2);
    }

    @Test
    void wordsAreCountedAnewWhenASourceIsCorrected() {
        long id = assign(NewAssignment.whole(translator, Task.TRANSLATE));
        done(correcting.correct(cast.reviewer(), row(5).id(), 0, "Pesë e gjysmë."));
        assertThat(share(id).words()).isEqualTo(14);
    }

    @Test
    void theWordsOfSegmentsAreThoseOfTheirDocument() {
        split(2, 3);
        merge(3);
        assertThat(jdbc.sql("select sum(s.words) from segment s where s.document_id = ? and s.place is not null")
                        .param(document.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(jdbc.sql("select d.words from document d where d.id = ?")
                        .param(document.id())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void onlyManagersOfTheTeamAssignAndChange() {
        NewAssignment work = NewAssignment.whole(translator, Task.TRANSLATE);
        long id = assign(work);
        for (Caller caller : List.of(cast.translator(), cast.reviewer())) {
            assertThatThrownBy(() -> assigning.assign(caller, document.id(), work.of(1, 1)))
                    .hasMessageContaining("FORBIDDEN");
            assertThatThrownBy(() -> assigning.change(caller, id, 0, work)).hasMessageContaining("FORBIDDEN");
            assertThatThrownBy(() -> assigning.takeBack(caller, id)).hasMessageContaining("FORBIDDEN");
            assertThatThrownBy(() -> assigning.assignable(caller, document.projectId(), Task.REVIEW))
                    .hasMessageContaining("FORBIDDEN");
        }
        Caller outsider = cast.outsider();
        assertThatThrownBy(() -> assigning.assign(outsider, document.id(), work))
                .hasMessageContaining("UNKNOWN");
        assertThatThrownBy(() -> assigning.change(outsider, id, 0, work)).hasMessageContaining("UNKNOWN");
        assertThatThrownBy(() -> assigning.takeBack(outsider, id)).hasMessageContaining("UNKNOWN");
        assertThatThrownBy(() -> assigning.inDocument(outsider, document.id())).hasMessageContaining("UNKNOWN");
        assertThatThrownBy(() -> assigning.inProject(outsider, document.projectId()))
                .hasMessageContaining("UNKNOWN");
        assertThat(standing(id)).isEqualTo(Standing.OPEN);
    }

    @Test
    void workGoesOnlyToThoseOfTheTeamWhoMayDoIt() {
        assertThat(assigning.assignable(cast.manager(), document.projectId(), Task.REVIEW))
                .extracting(PersonInfo::name)
                .contains("reviewer", "manager", "administrator")
                .doesNotContain("translator", "outsider");
        refused("refused.notAssignable", NewAssignment.whole(translator, Task.REVIEW));
        refused("refused.notAssignable", NewAssignment.whole(cast.outsider().personId(), Task.TRANSLATE));
        refused("refused.notAssignable", NewAssignment.whole(-1, Task.TRANSLATE));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "3, 2", "6, 7", "-1, 2", "2, 0"})
    void segmentsThatAreNotThereCannotBeAssigned(int from, int to) {
        refused(
                "refused.assignmentSpan",
                NewAssignment.whole(translator, Task.TRANSLATE).of(from, to));
    }

    @Test
    void nobodyGetsTheSameWorkTwice() {
        assign(NewAssignment.whole(translator, Task.TRANSLATE).of(2, 4));
        refused(
                "refused.assignedAlready",
                NewAssignment.whole(translator, Task.TRANSLATE).of(4, 5));
        refused("refused.assignedAlready", NewAssignment.whole(translator, Task.TRANSLATE));
        assign(NewAssignment.whole(translator, Task.TRANSLATE).of(5, 6));
        assign(NewAssignment.whole(reviewer, Task.TRANSLATE).of(4, 5));
    }

    @Test
    void aNoteThatIsTooLongIsRefused() {
        refused("refused.assignmentNote", new NewAssignment(translator, Task.TRANSLATE, 0, 0, null, "x".repeat(501)));
        refused("refused.assignmentNote", new NewAssignment(translator, Task.TRANSLATE, 0, 0, null, "\u0007"));
    }

    @Test
    void aChangeGoesToTheVersionThatWasSeenAndTellsANewPerson() {
        long id = assign(NewAssignment.whole(translator, Task.TRANSLATE));
        NewAssignment other = NewAssignment.whole(reviewer, Task.TRANSLATE).of(2, 3);
        AssignmentInfo changed = assigning.change(cast.manager(), id, 0, other);
        assertThat(changed)
                .extracting(AssignmentInfo::person, AssignmentInfo::from, AssignmentInfo::to, AssignmentInfo::version)
                .containsExactly("reviewer", 2, 3, 1L);
        assertThatThrownBy(() -> assigning.change(cast.manager(), id, 0, other))
                .hasMessageContaining("refused.assignmentChanged");
        assigning.change(cast.manager(), id, 1, other.by(LocalDate.of(2031, 1, 1)));
        assertThat(events.stream(Assigned.class).map(Assigned::personId)).containsExactly(translator, reviewer);
    }

    @Test
    void whatIsTakenBackIsNobodysWork() {
        long id = assign(NewAssignment.whole(translator, Task.TRANSLATE));
        assigning.takeBack(cast.manager(), id);
        assertThat(assigning.inDocument(cast.manager(), document.id())).isEmpty();
        assertThat(assigning.find(id)).isEmpty();
        assertThatThrownBy(() -> assigning.takeBack(cast.manager(), id)).isInstanceOf(Refused.class);
        assertThat(jdbc.sql("select a.ended_by from assignment a where a.id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isEqualTo(cast.manager().personId());
    }

    @Test
    void whoLeavesTheTeamKeepsNoOpenWork() {
        long id = assign(NewAssignment.whole(translator, Task.TRANSLATE).by(LocalDate.now()));
        setup.changeTeam(cast.manager(), document.projectId(), false, Map.of(reviewer, Role.REVIEWER));
        assertThat(standing(id)).isEqualTo(Standing.ABANDONED);
        assertThat(due(1)).doesNotContain(id);
        setup.changeTeam(cast.manager(), document.projectId(), false, Map.of(translator, Role.TRANSLATOR));
        assertThat(standing(id)).isEqualTo(Standing.OPEN);
    }

    @Test
    void whoIsSwitchedOffOrMayNotDoItAnyMoreKeepsNoOpenWork() {
        PersonInfo guest = accounts.create(cast.administrator(), "Blerta", Cast.PASSWORD, Role.TRANSLATOR);
        setup.changeTeam(cast.manager(), document.projectId(), true, Map.of());
        long id = assign(NewAssignment.whole(guest.id(), Task.TRANSLATE));
        accounts.change(cast.administrator(), guest.id(), Role.GUEST, true);
        assertThat(standing(id)).isEqualTo(Standing.ABANDONED);
        accounts.change(cast.administrator(), guest.id(), Role.TRANSLATOR, false);
        assertThat(standing(id)).isEqualTo(Standing.ABANDONED);
        accounts.change(cast.administrator(), guest.id(), Role.TRANSLATOR, true);
        assertThat(standing(id)).isEqualTo(Standing.OPEN);
    }

    @Test
    void anAssignmentLocksNobodyOut() {
        assign(NewAssignment.whole(reviewer, Task.TRANSLATE));
        assertThat(editing.confirm(cast.translator(), row(1).id(), Edit.typed(0, "One.")))
                .isInstanceOf(SaveResult.Saved.class);
    }

    private long assign(NewAssignment work) {
        return assigning.assign(cast.manager(), document.id(), work).id();
    }

    private void refused(String key, NewAssignment work) {
        assertThatThrownBy(() -> assign(work))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private AssignmentInfo info(long id) {
        return assigning.find(id).orElseThrow();
    }

    private Standing standing(long id) {
        return info(id).standing();
    }

    private Share share(long id) {
        return info(id).share();
    }

    private List<Integer> numbers(long id) {
        return List.of(info(id).from(), info(id).to());
    }

    private List<Long> due(int days) {
        return assigning.dueWithin(days).stream()
                .filter(one -> one.documentId() == document.id())
                .map(AssignmentInfo::id)
                .toList();
    }

    private List<Tuple> shares() {
        return assigning.inDocument(cast.manager(), document.id()).stream()
                .map(one -> tuple(one.task(), one.share()))
                .toList();
    }

    private SegmentRow row(int number) {
        return stage.segments(document, 20).get(number - 1);
    }

    private void confirm(int number) {
        editing.confirm(
                cast.translator(), row(number).id(), Edit.typed(row(number).version(), "Text " + number));
    }

    private void approve(int number) {
        reviewing.approve(
                cast.reviewer(),
                row(number).id(),
                Edit.typed(row(number).version(), row(number).target()));
    }

    private long split(int number, int at) {
        return done(reshaping.split(
                        cast.translator(), row(number).id(), row(number).version(), at, 0))
                .deedId();
    }

    private long merge(int number) {
        return done(reshaping.merge(
                        cast.translator(),
                        row(number).id(),
                        row(number).version(),
                        row(number + 1).version()))
                .deedId();
    }
}
