package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Accounts;
import org.ura.people.Caller;
import org.ura.people.Role;

/// What the first page tells people of.
@WorkbenchTest
@Import(Stage.class)
class MyWorkTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private MyWork work;

    @Autowired
    private Assigning assigning;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Reshaping reshaping;

    @Autowired
    private Commenting commenting;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ProjectSetup setup;

    private Caller ana = new Caller(0);
    private Caller rea = new Caller(0);
    private DocumentInfo document = AssigningTest.NO_DOCUMENT;

    /// Nobody knows them yet.
    @BeforeEach
    void aTranslatorAndAReviewerWithADocument() {
        ana = person("Ana ", Role.TRANSLATOR);
        rea = person("Rea ", Role.REVIEWER);
        document = stage.document("Një.", "Dy.", "Tre.", "Katër.");
        team(document, Map.of(ana.personId(), Role.TRANSLATOR, rea.personId(), Role.REVIEWER));
    }

    @Test
    void whoHasNothingToDoIsTold() {
        assertThat(work.now(ana).nothing()).isTrue();
    }

    @Test
    void assignmentsOfAllProjectsComeByTheirDayAndGoWhenTheyAreDone() {
        DocumentInfo other = stage.document("Pesë.");
        team(other, Map.of(ana.personId(), Role.TRANSLATOR));
        NewAssignment whole = NewAssignment.whole(ana.personId(), Task.TRANSLATE);
        long whenever = assign(document, whole.of(3, 4));
        long later = assign(document, whole.of(1, 2).by(LocalDate.of(2031, 1, 2)));
        long soon = assign(other, whole.by(LocalDate.of(2031, 1, 1)));
        assertThat(work.now(ana).assignments()).extracting(AssignmentInfo::id).containsExactly(soon, later, whenever);
        confirm(ana, other, 1);
        assertThat(work.now(ana).assignments()).extracting(AssignmentInfo::id).containsExactly(later, whenever);
        confirm(ana, document, 1);
        assertThat(work.now(ana).assignments().getFirst().start()).isEqualTo(2);
        assertThat(work.inDocument(ana, other.id()))
                .extracting(AssignmentInfo::standing)
                .containsExactly(Standing.DONE);
    }

    @Test
    void nothingIsToldOfATeamThatOneHasLeftOrWhereOneMayNotDoIt() {
        assign(document, NewAssignment.whole(rea.personId(), Task.REVIEW).of(1, 1));
        confirm(ana, document, 2);
        assertThat(work.now(rea).assignments()).hasSize(1);
        assertThat(work.now(rea).waiting()).hasSize(1);
        team(document, Map.of(rea.personId(), Role.TRANSLATOR));
        assertThat(work.now(rea).nothing()).isTrue();
        assertThat(work.inDocument(rea, document.id())).isEmpty();
        team(document, Map.of());
        assertThat(work.now(rea).nothing()).isTrue();
    }

    @Test
    void whatOneTranslatedComesBackToOneself() {
        confirm(ana, document, 2);
        confirm(ana, document, 3);
        confirm(rea, document, 4);
        giveBack(4);
        giveBack(3);
        giveBack(2);
        assertThat(work.now(ana).returned()).containsExactly(pile(2, 2));
        assertThat(work.now(rea).returned()).containsExactly(pile(1, 4));
        confirm(ana, document, 2);
        assertThat(work.now(ana).returned()).containsExactly(pile(1, 3));
    }

    @Test
    void whatIsAssignedToOneComesBackToOneTooWhoeverTranslatedIt() {
        confirm(rea, document, 2);
        confirm(rea, document, 3);
        giveBack(2);
        giveBack(3);
        assign(document, NewAssignment.whole(ana.personId(), Task.TRANSLATE).of(3, 4));
        assertThat(work.now(ana).returned()).containsExactly(pile(1, 3));
        assertThat(work.now(rea).returned()).containsExactly(pile(2, 2));
    }

    @Test
    void whatMayBeReviewedWaits() {
        assertThat(work.now(rea).waiting()).isEmpty();
        confirm(ana, document, 3);
        confirm(ana, document, 2);
        assertThat(work.now(rea).waiting()).containsExactly(pile(2, 2));
        assertThat(work.now(ana).waiting()).isEmpty();
        assign(document, NewAssignment.whole(rea.personId(), Task.REVIEW));
        assertThat(work.now(rea).waiting()).isEmpty();
        assertThat(work.now(rea).assignments())
                .extracting(one -> one.share().ready(), AssignmentInfo::start)
                .containsExactly(tuple(2, 2));
    }

    @Test
    void draftsThatOneLeftWaitAtTheirNumbersNow() {
        editing.save(ana, row(document, 4).id(), Edit.typed(0, "Four"));
        editing.save(rea, row(document, 2).id(), Edit.typed(0, "Two"));
        assertThat(work.now(ana).drafts()).containsExactly(pile(1, 4));
        reshaping.merge(rea, row(document, 1).id(), 0, 1);
        assertThat(work.now(ana).drafts()).containsExactly(pile(1, 3));
        assertThat(work.now(rea).drafts()).containsExactly(pile(1, 1));
        confirm(ana, document, 3);
        assertThat(work.now(ana).drafts()).isEmpty();
    }

    @Test
    void oneIsToldOfOpenCommentsInWhichOneIsSpokenTo() {
        String name = accounts.self(ana).name();
        commenting.comment(ana, row(document, 1).id(), new NewComment("@" + name + " mos harro", null));
        long id = commenting
                .comment(rea, row(document, 2).id(), new NewComment("@" + name + " pse?", null))
                .getFirst()
                .id();
        assertThat(work.now(ana).addressed())
                .extracting(Addressed::documentId, Addressed::number, Addressed::author, Addressed::text)
                .containsExactly(tuple(document.id(), 2, accounts.self(rea).name(), "@" + name + " pse?"));
        commenting.resolve(rea, id, true);
        assertThat(work.now(ana).addressed()).isEmpty();
    }

    private Caller person(String name, Role role) {
        String own = name + Long.toHexString(System.nanoTime());
        return new Caller(
                accounts.create(cast.administrator(), own, Cast.PASSWORD, role).id());
    }

    /// With the translator who brings documents in.
    private void team(DocumentInfo of, Map<Long, Role> members) {
        setup.changeTeam(cast.manager(), of.projectId(), false, members);
    }

    private long assign(DocumentInfo in, NewAssignment what) {
        return assigning.assign(cast.manager(), in.id(), what).id();
    }

    private Pile pile(int segments, int first) {
        return new Pile(document.id(), document.name(), document.projectId(), "Rrugët e Jugut", segments, first);
    }

    private SegmentRow row(DocumentInfo of, int number) {
        List<SegmentRow> rows = editing.rows(cast.manager(), of.id(), new Window(0, 20, Filter.ALL))
                .rows();
        return rows.get(number - 1);
    }

    private void confirm(Caller by, DocumentInfo in, int number) {
        SegmentRow row = row(in, number);
        editing.confirm(by, row.id(), Edit.typed(row.version(), "Text " + number + row.version()));
    }

    private void giveBack(int number) {
        SegmentRow row = row(document, number);
        reviewing.giveBack(rea, row.id(), row.version(), "Pse?");
    }
}
