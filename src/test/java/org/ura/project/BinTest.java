package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.memory.Memories;
import org.ura.memory.MemoryUse;
import org.ura.memory.MemoryUses;
import org.ura.memory.Penalties;
import org.ura.people.Refused;
import org.ura.text.Search;

@WorkbenchTest
@Import(Stage.class)
class BinTest {

    @Autowired
    private Stage stage;

    @Autowired
    private Cast cast;

    @Autowired
    private Removal removal;

    @Autowired
    private Bin bin;

    @Autowired
    private Purging purging;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Commenting commenting;

    @Autowired
    private Reshaping reshaping;

    @Autowired
    private Replacing replacing;

    @Autowired
    private Repeating repeating;

    @Autowired
    private Deeds deeds;

    @Autowired
    private History history;

    @Autowired
    private Memories memories;

    @Autowired
    private MemorySetup memorySetup;

    @Autowired
    private JdbcClient jdbc;

    private ProjectInfo project;

    @BeforeEach
    void aProject() {
        project = stage.project();
    }

    @Test
    void aDocumentInTheBinIsInNoList() {
        DocumentInfo kept = stage.document(project.id(), "Ura.");
        DocumentInfo binned = stage.document(project.id(), "Ura.", "Lumi.");
        removal.delete(cast.manager(), binned.id());
        assertThat(catalogue.documents(cast.translator(), project.id()))
                .extracting(DocumentInfo::id)
                .containsExactly(kept.id());
        assertThat(catalogue.project(cast.translator(), project.id()))
                .extracting(ProjectInfo::documents, found -> found.progress().total())
                .containsExactly(1, 1);
        assertThat(stage.segments(kept, 1).getFirst().repeated()).isFalse();
        assertThat(bin.documents(cast.manager(), project.id()))
                .extracting(BinnedDocument::id, BinnedDocument::segments, BinnedDocument::binnedBy)
                .containsExactly(tuple(binned.id(), 2, "manager"));
    }

    @Test
    void whatIsRestoredIsWhatItWasToTheCharacter() {
        DocumentInfo document = stage.document(project.id(), "Ura u hap. Lumi.", "Po.", "Jo.");
        List<SegmentRow> rows = stage.segments(document, 3);
        editing.confirm(cast.translator(), rows.get(1).id(), Edit.typed(0, "Yes."));
        reviewing.giveBack(cast.reviewer(), rows.get(1).id(), 1, "Really?");
        editing.save(cast.translator(), rows.get(2).id(), Edit.typed(0, "  No"));
        reshaping.split(cast.translator(), rows.get(0).id(), 0, 10, 0);
        commenting.comment(cast.translator(), rows.get(0).id(), new NewComment("Kush e hapi?", null));
        Map<String, List<Map<String, @Nullable Object>>> before = all(document.id());
        DocumentInfo listed = catalogue.document(cast.translator(), document.id());

        removal.delete(cast.manager(), document.id());
        bin.restore(cast.manager(), document.id());

        assertThat(all(document.id())).isEqualTo(before);
        assertThat(catalogue.document(cast.translator(), document.id())).isEqualTo(listed);
        assertThat(history.of(cast.translator(), rows.get(1).id())).hasSize(2);
    }

    @Test
    void theNameIsFreeAtOnceAndWhoComesBackToATakenOneGetsANumber() {
        DocumentInfo first = stage.document(project.id(), "Një.");
        removal.delete(cast.manager(), first.id());
        DocumentInfo second = stage.document(project.id(), "Dy.");
        assertThat(second.name()).isEqualTo(first.name()).isEqualTo("rruga.txt");
        assertThat(bin.restore(cast.manager(), first.id()).name()).isEqualTo("rruga (2).txt");
        removal.delete(cast.manager(), second.id());
        removal.delete(cast.manager(), first.id());
        assertThat(bin.restore(cast.manager(), first.id()).name()).isEqualTo("rruga (2).txt");
        assertThat(bin.restore(cast.manager(), second.id()).name()).isEqualTo("rruga.txt");
    }

    @Test
    void aProjectGoesWithItsDocumentsAndComesBackWithThem() {
        DocumentInfo earlier = stage.document(project.id(), "Më parë.");
        DocumentInfo document = stage.document(project.id(), "Ura.");
        removal.delete(cast.manager(), earlier.id());
        removal.deleteProject(cast.manager(), project.id());

        assertThat(catalogue.projects(cast.translator()))
                .extracting(ProjectInfo::id)
                .doesNotContain(project.id());
        assertThat(refusal(() -> catalogue.project(cast.manager(), project.id())))
                .isEqualTo(Refused.Kind.UNKNOWN);
        assertThat(refusal(() -> catalogue.document(cast.manager(), document.id())))
                .isEqualTo(Refused.Kind.UNKNOWN);
        assertThat(refusal(() -> stage.document(project.id(), "Tjetër."))).isEqualTo(Refused.Kind.UNKNOWN);
        assertThat(refusal(() -> bin.restore(cast.manager(), document.id()))).isEqualTo(Refused.Kind.UNKNOWN);
        assertThat(refusal(() -> bin.restore(cast.manager(), earlier.id()))).isEqualTo(Refused.Kind.UNKNOWN);
        assertThat(bin.projects(cast.manager()))
                .filteredOn(found -> found.id() == project.id())
                .extracting(BinnedProject::documents)
                .containsExactly(1);

        ProjectInfo back = bin.restoreProject(cast.manager(), project.id());
        assertThat(back.documents()).isEqualTo(1);
        assertThat(catalogue.document(cast.translator(), document.id()).name()).isEqualTo(document.name());
        assertThat(bin.documents(cast.manager(), project.id()))
                .extracting(BinnedDocument::id)
                .containsExactly(earlier.id());
    }

    @Test
    void whoDoesNotManageAProjectDoesNotSeeItInTheBin() {
        removal.deleteProject(cast.manager(), project.id());
        for (var somebody : List.of(cast.translator(), cast.outsider())) {
            assertThat(bin.projects(somebody)).extracting(BinnedProject::id).doesNotContain(project.id());
        }
        assertThat(bin.projects(cast.administrator()))
                .extracting(BinnedProject::id)
                .contains(project.id());
        assertThat(refusal(() -> bin.restoreProject(cast.translator(), project.id())))
                .isEqualTo(Refused.Kind.FORBIDDEN);
    }

    @Test
    void theMemoryOfAProjectInTheBinIsAMemoryAsBefore() {
        SegmentRow segment =
                stage.segments(stage.document(project.id(), "Ura."), 1).getFirst();
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, "The bridge."));
        removal.deleteProject(cast.manager(), project.id());
        assertThat(memories.get(cast.translator(), project.memoryId()).units()).isEqualTo(1);
        purging.project(cast.manager(), project.id(), false);
        assertThat(memories.get(cast.translator(), project.memoryId()).units()).isEqualTo(1);
    }

    @Test
    void theMemoryGoesWithItsProjectWhenSomebodySaysSo() {
        SegmentRow segment =
                stage.segments(stage.document(project.id(), "Ura."), 1).getFirst();
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, "The bridge."));
        removal.deleteProject(cast.manager(), project.id());
        purging.project(cast.manager(), project.id(), true);
        assertThat(refusal(() -> memories.get(cast.manager(), project.memoryId())))
                .isEqualTo(Refused.Kind.UNKNOWN);
        assertThat(there("memory", project.memoryId())).isFalse();
    }

    @Test
    void aMemoryThatOtherProjectsWorkWithDoesNotGo() {
        ProjectInfo other = stage.project();
        memorySetup.change(
                cast.manager(),
                other.id(),
                new MemoryUses(
                        List.of(new MemoryUse(other.memoryId(), true, 0), new MemoryUse(project.memoryId(), false, 0)),
                        new Penalties(0, 0, 0)));
        DocumentInfo document = stage.document(project.id(), "Ura.");
        removal.deleteProject(cast.manager(), project.id());
        assertThat(refusal(() -> purging.project(cast.manager(), project.id(), true)))
                .isEqualTo(Refused.Kind.CLASH);
        bin.restoreProject(cast.manager(), project.id());
        assertThat(catalogue.document(cast.translator(), document.id()).segments())
                .isEqualTo(1);
    }

    @Test
    void replacingInTheProjectPassesOverTheBin() {
        DocumentInfo kept = filled("Ura.", "The bridge.");
        DocumentInfo binned = filled("Lumi.", "The bridge.");
        removal.delete(cast.manager(), binned.id());
        Replacement wanted =
                new Replacement(Scope.PROJECT, new Search("bridge", Search.Mode.PLAIN, false), "span", true);
        assertThat(replacing.preview(cast.reviewer(), kept.id(), wanted).hits())
                .extracting(Hit::documentId)
                .containsExactly(kept.id());
    }

    @Test
    void undoingADeedLeavesAloneWhatIsInTheBin() {
        DocumentInfo kept = filled("Ura.", "The bridge.");
        DocumentInfo binned = filled("Lumi.", "The bridge.");
        Replacement wanted =
                new Replacement(Scope.PROJECT, new Search("bridge", Search.Mode.PLAIN, false), "span", true);
        DeedResult.Done done =
                Stage.done(replacing.replace(cast.reviewer(), kept.id(), wanted, new Choice(Map.of(), Set.of(), true)));
        assertThat(done.changed()).isEqualTo(2);
        removal.delete(cast.manager(), binned.id());
        Map<String, List<Map<String, @Nullable Object>>> before = all(binned.id());
        assertThat(Stage.done(deeds.undo(cast.reviewer(), done.deedId())).changed())
                .isEqualTo(1);
        assertThat(all(binned.id())).isEqualTo(before);
        bin.restore(cast.manager(), binned.id());
        assertThat(stage.segments(binned, 1).getFirst().target()).isEqualTo("The span.");
    }

    @Test
    void fillingRepetitionsPassesOverTheBin() {
        DocumentInfo kept = stage.document(project.id(), "Ura.");
        DocumentInfo binned = stage.document(project.id(), "Ura.");
        removal.delete(cast.manager(), binned.id());
        SegmentRow segment = stage.segments(kept, 1).getFirst();
        SaveResult.Saved saved =
                (SaveResult.Saved) editing.confirm(cast.translator(), segment.id(), Edit.typed(0, "The bridge."));
        assertThat(Stage.done(repeating.fill(
                                cast.translator(), segment.id(), saved.row().version()))
                        .changed())
                .isZero();
        bin.restore(cast.manager(), binned.id());
        assertThat(stage.segments(binned, 1).getFirst().target()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            29, true
            31, false
            """)
    void afterThirtyDaysTheBinIsEmptied(int days, boolean kept) {
        DocumentInfo alone = stage.document(project.id(), "Ura.");
        DocumentInfo living = stage.document(project.id(), "Lumi.");
        ProjectInfo whole = stage.project();
        DocumentInfo within = stage.document(whole.id(), "Deti.");
        removal.delete(cast.manager(), alone.id());
        removal.deleteProject(cast.manager(), whole.id());
        since(days, alone.id(), within.id());
        jdbc.sql("update project set binned_at = ? where id = ?")
                .params(ago(days), whole.id())
                .update();

        purging.whatIsOld();

        assertThat(there("document", alone.id())).isEqualTo(kept);
        assertThat(there("document", within.id())).isEqualTo(kept);
        assertThat(there("project", whole.id())).isEqualTo(kept);
        assertThat(there("document", living.id())).isTrue();
        assertThat(there("memory", whole.memoryId())).isTrue();
    }

    @Test
    void onlyWhatIsInTheBinCanBeDeletedForGood() {
        DocumentInfo document = stage.document(project.id(), "Ura.");
        assertThat(refusal(() -> purging.document(cast.manager(), document.id())))
                .isEqualTo(Refused.Kind.UNKNOWN);
        assertThat(refusal(() -> purging.project(cast.manager(), project.id(), true)))
                .isEqualTo(Refused.Kind.UNKNOWN);
        removal.delete(cast.manager(), document.id());
        purging.document(cast.manager(), document.id());
        assertThat(there("document", document.id())).isFalse();
        assertThat(refusal(() -> bin.restore(cast.manager(), document.id()))).isEqualTo(Refused.Kind.UNKNOWN);
    }

    private DocumentInfo filled(String source, String target) {
        DocumentInfo document = stage.document(project.id(), source);
        editing.save(cast.translator(), stage.segments(document, 1).getFirst().id(), Edit.typed(0, target));
        return document;
    }

    /// All rows that a document is made of, as they are stored.
    private Map<String, List<Map<String, @Nullable Object>>> all(long document) {
        String segments = "(select id from segment where document_id = " + document + ")";
        return Map.of(
                "segment", rows("segment where document_id = " + document),
                "stretch", rows("stretch where document_id = " + document),
                "revision", rows("revision where segment_id in " + segments),
                "comment", rows("comment where segment_id in " + segments),
                "original",
                        rows("(select document_id, rawtohex(content) from original) where document_id = " + document));
    }

    private List<Map<String, @Nullable Object>> rows(String from) {
        return jdbc.sql("select * from " + from + " order by 1").query().listOfRows();
    }

    private void since(int days, long... documents) {
        for (long document : documents) {
            jdbc.sql("update document set binned_at = ? where id = ?")
                    .params(ago(days), document)
                    .update();
        }
    }

    private static Object ago(int days) {
        return Instant.now().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
    }

    private boolean there(String table, long id) {
        return jdbc.sql("select count(*) from " + table + " where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                == 1;
    }

    private static Refused.Kind refusal(Runnable act) {
        return catchThrowableOfType(Refused.class, act::run).kind();
    }
}
