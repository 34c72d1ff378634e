package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.ura.project.Stage.done;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Refused;

/// What happened in projects and documents.
@WorkbenchTest
@Import(Stage.class)
class ActivityTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Commenting commenting;

    @Autowired
    private Reshaping reshaping;

    @Autowired
    private Deeds deeds;

    @Autowired
    private Intake intake;

    @Autowired
    private Updating updating;

    @Autowired
    private Activity activity;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatOnePersonDidOfOneKindIsOneLine() {
        DocumentInfo document = stage.document("Një.", "Dy.", "Tre.");
        List<SegmentRow> segments = stage.segments(document, 3);
        confirm(segments.get(0), "One.");
        confirm(segments.get(1), "Two.");
        reviewing.approve(cast.reviewer(), segments.get(0).id(), Edit.typed(1, "One."));
        confirm(segments.get(2), "Three.");

        assertThat(all(document))
                .containsExactly("CONFIRMED 3 translator #3", "APPROVED 1 reviewer #1", "IMPORTED 1 translator #0");
    }

    @Test
    void returnsAndCommentsSayTheirWords() {
        DocumentInfo document = stage.document("Një.");
        SegmentRow segment = stage.segments(document, 1).getFirst();
        confirm(segment, "One.");
        reviewing.giveBack(cast.reviewer(), segment.id(), 1, "Which one?");
        long comment = commenting
                .comment(cast.translator(), segment.id(), new NewComment("The first.", null))
                .getFirst()
                .id();
        commenting.resolve(cast.reviewer(), comment, true);

        assertThat(page(document, "").entries())
                .extracting(ActivityEntry::kind, ActivityEntry::by, ActivityEntry::note)
                .containsExactly(
                        tuple(ActivityKind.RESOLVED, "reviewer", "The first."),
                        tuple(ActivityKind.COMMENTED, "translator", "The first."),
                        tuple(ActivityKind.RETURNED, "reviewer", "Which one?"),
                        tuple(ActivityKind.CONFIRMED, "translator", ""),
                        tuple(ActivityKind.IMPORTED, "translator", ""));
    }

    /// Autosaves are many; what became of them is told.
    @Test
    void onlyDraftsThatAreLeftAsDraftsAreTold() {
        DocumentInfo document = stage.document("Një.", "Dy.");
        List<SegmentRow> segments = stage.segments(document, 2);
        editing.save(cast.translator(), segments.get(0).id(), Edit.typed(0, "On"));
        editing.save(cast.translator(), segments.get(0).id(), Edit.typed(1, "One"));
        editing.confirm(cast.translator(), segments.get(0).id(), Edit.typed(2, "One."));
        editing.save(cast.translator(), segments.get(1).id(), Edit.typed(0, "Tw"));
        editing.save(cast.translator(), segments.get(1).id(), Edit.typed(1, "Two"));

        assertThat(all(document))
                .containsExactly("DRAFTED 1 translator #2", "CONFIRMED 1 translator #1", "IMPORTED 1 translator #0");
    }

    @Test
    void deedsAreToldOnceAndTheirUndoingToo() {
        DocumentInfo document = stage.document("Një dhe dy.");
        SegmentRow segment = stage.segments(document, 1).getFirst();
        long deed =
                done(reshaping.split(cast.translator(), segment.id(), 0, 3, 0)).deedId();
        deeds.undo(cast.translator(), deed);

        assertThat(all(document))
                .containsExactly("UNDONE 2 translator #1", "SPLIT 1 translator #1", "IMPORTED 1 translator #0");
    }

    @Test
    void aNewVersionIsTold() {
        DocumentInfo document = stage.document("Ura u hap.", "Dy ura të vjetra mbi lumë u mbyllën dje.");
        updating.update(
                cast.translator(),
                document.id(),
                Stage.newDocument("rruga.txt", "Ura u hap.", "Dy ura të vjetra mbi lumë u mbyllën sot."));

        assertThat(all(document)).contains("UPDATED 1 translator #2");
    }

    @Test
    void aProjectTellsOfItsDocumentsAndOfNoOthers() {
        long project = stage.project().id();
        DocumentInfo one = intake.store(cast.translator(), project, Stage.newDocument("a.txt", "Një."));
        DocumentInfo two = intake.store(cast.translator(), project, Stage.newDocument("b.txt", "Dy."));
        DocumentInfo other = stage.document("Tre.");
        for (DocumentInfo document : List.of(one, two, other)) {
            confirm(stage.segments(document, 1).getFirst(), "Text.");
        }

        assertThat(activity.page(cast.translator(), Extent.project(project), "").entries())
                .extracting(ActivityEntry::kind, ActivityEntry::count, ActivityEntry::document)
                .containsExactly(
                        tuple(ActivityKind.CONFIRMED, 1, "b.txt"),
                        tuple(ActivityKind.CONFIRMED, 1, "a.txt"),
                        tuple(ActivityKind.IMPORTED, 2, ""));
        assertThat(all(one)).containsExactly("CONFIRMED 1 translator #1", "IMPORTED 1 translator #0");
    }

    @Test
    void strangersLearnNothing() {
        DocumentInfo document = stage.document("Një.");
        for (Extent extent : List.of(Extent.document(document.id()), Extent.project(document.projectId()))) {
            assertThat(catchThrowableOfType(Refused.class, () -> activity.page(cast.outsider(), extent, ""))
                            .kind())
                    .isEqualTo(Refused.Kind.UNKNOWN);
        }
    }

    @Test
    void nobodyGoesOnAtAPlaceThatNoPageHasNamed() {
        DocumentInfo document = stage.document("Një.");
        assertThat(catchThrowableOfType(Refused.class, () -> page(document, "yesterday"))
                        .kind())
                .isEqualTo(Refused.Kind.INVALID);
    }

    /// Each an hour from the next, so that none are joined; and twenty at one instant.
    @Test
    void pagesTellEverythingOnce() {
        String[] sources =
                IntStream.rangeClosed(1, 120).mapToObj(i -> "Fjalia " + i + ".").toArray(String[]::new);
        DocumentInfo document = stage.document(sources);
        for (SegmentRow segment : stage.segments(document, 120)) {
            confirm(segment, "Sentence.");
            int hours = segment.number() <= 20 ? 0 : segment.number();
            jdbc.sql("update revision set made_at = dateadd('hour', ?, timestamp with time zone '2020-01-01 00:00:00Z')"
                            + " where segment_id = ?")
                    .params(hours, segment.id())
                    .update();
        }

        List<ActivityEntry> entries = new ArrayList<>();
        int pages = 0;
        String next = "";
        do {
            ActivityPage page = page(document, next);
            entries.addAll(page.entries());
            next = page.next();
            pages++;
        } while (!next.isEmpty());

        assertThat(pages).isEqualTo(4);
        assertThat(entries).hasSize(102);
        assertThat(entries.stream().filter(one -> one.kind() == ActivityKind.CONFIRMED))
                .isSortedAccordingTo((a, b) -> b.to().compareTo(a.to()))
                .extracting(ActivityEntry::count)
                .hasSize(101)
                .last()
                .isEqualTo(20);
    }

    private void confirm(SegmentRow segment, String text) {
        assertThat(editing.confirm(cast.translator(), segment.id(), Edit.typed(0, text)))
                .isInstanceOf(SaveResult.Saved.class);
    }

    private ActivityPage page(DocumentInfo document, String after) {
        return activity.page(cast.translator(), Extent.document(document.id()), after);
    }

    private List<String> all(DocumentInfo document) {
        return page(document, "").entries().stream()
                .map(one -> one.kind() + " " + one.count() + " " + one.by() + " #" + one.number())
                .toList();
    }
}
