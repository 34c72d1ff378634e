package org.ura.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.Cast;
import org.ura.Tagged;
import org.ura.WorkbenchTest;
import org.ura.jobs.JobFailed;
import org.ura.jobs.JobInfo;
import org.ura.jobs.JobRun;
import org.ura.jobs.JobState;
import org.ura.jobs.Jobs;
import org.ura.jobs.Tally;
import org.ura.memory.MemoryUse;
import org.ura.memory.MemoryUses;
import org.ura.memory.Neighbours;
import org.ura.memory.Penalties;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.Act;
import org.ura.project.DeedResult;
import org.ura.project.Deeds;
import org.ura.project.DocumentInfo;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Extent;
import org.ura.project.History;
import org.ura.project.MemorySetup;
import org.ura.project.Origin;
import org.ura.project.ProjectInfo;
import org.ura.project.Removal;
import org.ura.project.Reviewing;
import org.ura.project.RevisionInfo;
import org.ura.project.SegmentRow;
import org.ura.project.State;

/// Filling documents from the memory, by the jobs that do it.
@WorkbenchTest
@org.springframework.context.annotation.Import({Known.class, ByHand.class, Shelf.class})
class PretranslationsTest {

    private static final String KNOWN = "Ura e re u hap sot.";
    private static final String TARGET = "The new bridge opened today.";

    @Autowired
    private Pretranslations pretranslations;

    @Autowired
    private PretranslateJob kind;

    @Autowired
    private PretranslationRows rows;

    @Autowired
    private Known known;

    @Autowired
    private ByHand byHand;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Import imports;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private History history;

    @Autowired
    private Deeds deeds;

    @Autowired
    private Removal removal;

    @Autowired
    private MemorySetup memories;

    @Autowired
    private Cast cast;

    private ProjectInfo project;

    @BeforeEach
    void aProjectThatKnowsASentence() {
        project = known.project();
        known.remember(project, KNOWN, TARGET);
    }

    @Test
    void whatReachesTheThresholdIsFilledInAndSaysWhereItComesFrom() {
        DocumentInfo document = document(KNOWN + " Ura e re u mbyll sot. Bora ra natën.");
        JobInfo job = done(document, 75, Into.DRAFT);
        assertThat(job.tally()).isEqualTo(new Tally(3, 3, 2, 0, 1, 0));
        assertThat(shelf.rows(document))
                .extracting(SegmentRow::target, SegmentRow::state, SegmentRow::origin)
                .containsExactly(
                        tuple(TARGET, State.INITIAL, Origin.memory(100)),
                        tuple(TARGET, State.INITIAL, Origin.memory(81)),
                        tuple("", State.INITIAL, Origin.TYPED));
        RevisionInfo revision =
                history.of(cast.translator(), shelf.rows(document).get(1).id()).getFirst();
        assertThat(revision.act()).isEqualTo(Act.PRETRANSLATED);
        assertThat(revision.origin()).isEqualTo(Origin.memory(81));
        assertThat(revision.by()).isEqualTo("translator");
    }

    @Test
    void aMatchBelowTheThresholdIsLeft() {
        DocumentInfo document = document("Ura e re u mbyll sot.");
        assertThat(done(document, 82, Into.DRAFT).tally()).isEqualTo(new Tally(1, 1, 0, 0, 1, 0));
        assertThat(done(document, 81, Into.DRAFT).tally().added()).isEqualTo(1);
    }

    @Test
    void theSameNeighboursWinAndAloneReachThe101() {
        known.remember(project, KNOWN, "In context.", new Neighbours("Fillimi.", "Fundi."));
        known.remember(project, KNOWN, "The newest.");
        DocumentInfo document = document("Fillimi. " + KNOWN + " Fundi. " + KNOWN);
        assertThat(done(document, 101, Into.DRAFT).tally().added()).isEqualTo(1);
        assertThat(targets(document)).containsExactly("", "In context.", "", "");
    }

    @Test
    void penaltiesCountAsTheyDoInTheEditor() {
        memories.change(
                cast.manager(),
                project.id(),
                new MemoryUses(List.of(new MemoryUse(project.memoryId(), true, 3)), Penalties.NONE));
        DocumentInfo document = document(KNOWN);
        assertThat(done(document, 98, Into.DRAFT).tally().added()).isZero();
        done(document, 97, Into.DRAFT);
        assertThat(shelf.rows(document).getFirst().origin()).isEqualTo(Origin.memory(97));
    }

    @Test
    void whatLacksTagsStaysADraftWhereTranslatedIsWanted() {
        DocumentInfo document = document(KNOWN + " Bora ra.");
        known.remember(project, Tagged.text("{1}Bora{/1} ra."), Tagged.text("{1}Snow{/1} fell."));
        shelf.tag(shelf.rows(document).get(0).id(), Tagged.text("{1}Ura{/1} e re u hap sot."));
        shelf.tag(shelf.rows(document).get(1).id(), Tagged.text("{7}Bora{/7} ra."));
        JobInfo job = done(document, 75, Into.TRANSLATED);
        assertThat(job.tally()).isEqualTo(new Tally(2, 2, 1, 1, 0, 0));
        assertThat(shelf.rows(document))
                .extracting(SegmentRow::target, SegmentRow::state)
                .containsExactly(
                        tuple(TARGET, State.INITIAL), tuple(Tagged.text("{7}Snow{/7} fell."), State.TRANSLATED));
    }

    @Test
    void whatCameFromTheMemoryIsRememberedOnlyWhenSomebodyStandsByIt() {
        DocumentInfo document = document("Ura e re u mbyll sot.");
        done(document, 75, Into.TRANSLATED);
        assertThat(known.units(project)).isEqualTo(1);
        SegmentRow row = shelf.rows(document).getFirst();
        assertThat(row.state()).isEqualTo(State.TRANSLATED);
        editing.confirm(cast.translator(), row.id(), Edit.typed(row.version(), TARGET));
        assertThat(known.units(project)).isEqualTo(2);
        editing.confirm(cast.translator(), row.id(), Edit.typed(row.version(), TARGET));
        assertThat(shelf.rows(document).getFirst().version()).isEqualTo(row.version() + 1);
    }

    @Test
    void whatSomebodyHasTouchedIsNeverOverwritten() {
        DocumentInfo document = document(String.join(" ", KNOWN, KNOWN, KNOWN, KNOWN));
        List<SegmentRow> before = shelf.rows(document);
        editing.save(cast.translator(), before.get(0).id(), Edit.typed(0, "A draft"));
        editing.confirm(cast.translator(), before.get(1).id(), Edit.typed(0, "Translated."));
        editing.confirm(cast.translator(), before.get(2).id(), Edit.typed(0, "Reviewed."));
        reviewing.approve(cast.manager(), before.get(2).id(), Edit.typed(1, "Reviewed."));
        assertThat(done(document, 50, Into.TRANSLATED).tally()).isEqualTo(new Tally(1, 1, 1, 0, 0, 0));
        assertThat(targets(document).subList(0, 3)).containsExactly("A draft", "Translated.", "Reviewed.");
    }

    @Test
    void whoTypesBetweenLookingUpAndStoringKeepsTheirText() throws IOException {
        DocumentInfo document = document(KNOWN + " " + KNOWN + " " + KNOWN);
        List<SegmentRow> before = shelf.rows(document);
        JobInfo job = byHand(document, Into.TRANSLATED);
        try (JobRun run = kind.begin(job, Path.of("none"))) {
            assertThat(run.next()).isTrue();
            editing.save(cast.manager(), before.get(0).id(), Edit.typed(0, "Mine"));
            editing.save(cast.manager(), before.get(1).id(), Edit.typed(0, "Mine"));
            editing.save(cast.manager(), before.get(1).id(), Edit.typed(1, ""));
            assertThat(byHand.store(run)).isEqualTo(new Tally(3, 3, 1, 0, 2, 0));
        }
        assertThat(targets(document)).containsExactly("Mine", "", TARGET);
    }

    @Test
    void allOfAProjectIsUndoneAsOneButForWhatSomebodyHasTouchedSince() {
        DocumentInfo one = document(KNOWN + " " + KNOWN);
        DocumentInfo other = document(KNOWN);
        long job = ended(pretranslations.begin(
                        cast.translator(), new Pretranslation(Extent.project(project.id()), 75, Into.TRANSLATED)))
                .id();
        assertThat(pretranslations.of(cast.translator(), project.id()))
                .extracting(info -> info.job().id(), PretranslationInfo::undoable)
                .containsExactly(tuple(job, true));
        SegmentRow touched = shelf.rows(one).getFirst();
        editing.save(cast.translator(), touched.id(), Edit.typed(touched.version(), "Mine now"));

        DeedResult.Done undone = (DeedResult.Done) pretranslations.undo(cast.translator(), job);

        assertThat(undone.changed()).isEqualTo(2);
        assertThat(undone.passedOver()).isEqualTo(1);
        assertThat(targets(one)).containsExactly("Mine now", "");
        assertThat(targets(other)).containsExactly("");
        assertThat(shelf.rows(other).getFirst().state()).isEqualTo(State.INITIAL);
        assertThat(pretranslations.get(cast.translator(), job).undone()).isTrue();
        assertThat(pretranslations.undo(cast.translator(), job)).isInstanceOf(DeedResult.Rejected.class);
        assertThat(known.units(project)).isEqualTo(1);
    }

    @Test
    void afterAnInterruptionItGoesOnWithTheSameDeed() throws IOException {
        DocumentInfo document = document(IntStream.range(0, 600)
                .mapToObj(i -> i % 2 == 0 ? KNOWN : "Dimri numër " + i + " ishte tepër i gjatë.")
                .collect(Collectors.joining(" ")));
        JobInfo job = byHand(document, Into.TRANSLATED);
        Tally first;
        try (JobRun run = kind.begin(job, Path.of("none"))) {
            run.next();
            first = byHand.store(run);
            run.next(); // and the program is killed before this step is stored
        }
        long deed = rows.row(job.id()).orElseThrow().deedId();
        assertThat(first.total()).isEqualTo(600);
        assertThat(first.done()).isBetween(1L, 599L);
        try (JobRun run = kind.begin(ByHand.at(job, first), Path.of("none"))) {
            assertThat(byHand.finish(run)).isEqualTo(new Tally(600, 600, 300, 0, 300, 0));
        }
        assertThat(rows.row(job.id()).orElseThrow().deedId()).isEqualTo(deed);
        assertThat(targets(document)).filteredOn(TARGET::equals).hasSize(300);
        DeedResult.Done undone = (DeedResult.Done) deeds.undo(cast.translator(), deed);
        assertThat(undone.changed()).isEqualTo(300);
        assertThat(targets(document)).allMatch(String::isEmpty);
    }

    @Test
    void aCancelledOneKeepsWhatItHasStoredAndCanBeUndone() {
        DocumentInfo document = document((KNOWN + " ").repeat(2_000).strip());
        long job = begin(document, 75, Into.DRAFT);
        Awaitility.await().until(() -> jobs.get(cast.translator(), job).tally().added() > 0);
        jobs.cancel(cast.translator(), job);
        int filled = (int) targets(document).stream().filter(TARGET::equals).count();
        assertThat(filled).isPositive();
        DeedResult.Done undone = (DeedResult.Done) pretranslations.undo(cast.translator(), job);
        assertThat(undone.changed())
                .isEqualTo((int) jobs.get(cast.translator(), job).tally().added());
        assertThat(targets(document)).allMatch(String::isEmpty);
    }

    @Test
    void whatIsUndoneWhileItIsAtWorkGrowsNoMore() throws IOException {
        DocumentInfo document = document((KNOWN + " ").repeat(300).strip());
        JobInfo job = byHand(document, Into.DRAFT);
        try (JobRun run = kind.begin(job, Path.of("none"))) {
            run.next();
            byHand.store(run);
            deeds.undo(cast.translator(), rows.row(job.id()).orElseThrow().deedId());
            assertThat(run.next()).isTrue();
            assertThat(catchThrowableOfType(JobFailed.class, () -> byHand.store(run))
                            .reason()
                            .key())
                    .isEqualTo("refused.undoneMeanwhile");
        }
        assertThat(targets(document)).allMatch(String::isEmpty);
    }

    @Test
    void aDocumentThatIsDeletedMeanwhileEndsTheJobWithAReason() throws IOException {
        DocumentInfo document = document(KNOWN);
        JobInfo job = byHand(document, Into.DRAFT);
        try (JobRun run = kind.begin(job, Path.of("none"))) {
            removal.delete(cast.manager(), document.id());
            assertThatThrownBy(run::next).isInstanceOf(JobFailed.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 49, 102})
    void aThresholdIsBetween50And101(int threshold) {
        assertThatThrownBy(() -> new Pretranslation(Extent.document(1), threshold, Into.DRAFT))
                .isInstanceOf(Refused.class);
    }

    @Test
    void somebodyOutsideTheTeamFindsNoDoor() {
        DocumentInfo document = document(KNOWN);
        long job = done(document, 75, Into.DRAFT).id();
        Map<String, Consumer<Caller>> doors = Map.of(
                "document",
                        caller -> pretranslations.begin(
                                caller, new Pretranslation(Extent.document(document.id()), 75, Into.DRAFT)),
                "project",
                        caller -> pretranslations.begin(
                                caller, new Pretranslation(Extent.project(project.id()), 75, Into.DRAFT)),
                "list", caller -> pretranslations.of(caller, project.id()),
                "one", caller -> pretranslations.get(caller, job),
                "undo", caller -> pretranslations.undo(caller, job),
                "deed", caller -> deeds.undo(caller, rows.row(job).orElseThrow().deedId()));
        doors.forEach((name, door) -> assertThat(catchThrowableOfType(Refused.class, () -> door.accept(cast.outsider()))
                        .kind())
                .as(name)
                .isEqualTo(Refused.Kind.UNKNOWN));
        assertThat(targets(document)).containsExactly(TARGET);
    }

    private DocumentInfo document(String text) {
        return imports.file(cast.translator(), project.id(), "rruga.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private long begin(DocumentInfo document, int threshold, Into into) {
        return pretranslations.begin(
                cast.translator(), new Pretranslation(Extent.document(document.id()), threshold, into));
    }

    private JobInfo done(DocumentInfo document, int threshold, Into into) {
        JobInfo job = ended(begin(document, threshold, into));
        assertThat(job.state()).isEqualTo(JobState.DONE);
        return job;
    }

    private JobInfo ended(long job) {
        return Awaitility.await()
                .until(
                        () -> jobs.get(cast.translator(), job),
                        info -> info.state().ended());
    }

    private JobInfo byHand(DocumentInfo document, Into into) {
        Pretranslation wanted = new Pretranslation(Extent.document(document.id()), 75, into);
        return byHand.job(cast.translator(), project, id -> rows.add(id, project.id(), wanted));
    }

    private List<String> targets(DocumentInfo document) {
        return IntStream.iterate(0, from -> from < document.segments(), from -> from + 1_000)
                .boxed()
                .flatMap(from -> shelf.rows(document, from).stream())
                .map(SegmentRow::target)
                .toList();
    }
}
