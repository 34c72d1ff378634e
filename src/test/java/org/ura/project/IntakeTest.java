package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ura.Cast;
import org.ura.Tagged;
import org.ura.WorkbenchTest;
import org.ura.people.Refused;

@WorkbenchTest
@Import(Stage.class)
class IntakeTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Intake intake;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Editing editing;

    @Autowired
    private Removal removal;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aDocumentKeepsItsBytesAndCountsItsWords() {
        byte[] original = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'P', 'o', '.'};
        NewDocument document = new NewDocument(
                "lajme.txt",
                original,
                List.of(
                        List.of(new NewSegment("", "Kryeministri – po – erdhi."), new NewSegment("  ", "Ai iku.")),
                        List.of(new NewSegment("", "20-vjeçari fitoi 1.5 %."))));

        DocumentInfo stored = intake.store(cast.translator(), stage.project().id(), document);

        assertThat(stored)
                .extracting(DocumentInfo::name, DocumentInfo::paragraphs, DocumentInfo::segments, DocumentInfo::words)
                .containsExactly("lajme.txt", 2, 3, 8);
        assertThat(stored.progress()).isEqualTo(new Progress(3, 0, 0, 0, 0, 0));
        assertThat(catalogue.original(cast.translator(), stored.id())).isEqualTo(original);
        assertThat(stage.segments(stored, 3))
                .extracting(SegmentRow::number, SegmentRow::paragraph, SegmentRow::gap)
                .containsExactly(tuple(1, 1, ""), tuple(2, 1, "  "), tuple(3, 2, ""));
    }

    @Test
    void aSecondFileOfTheSameNameGetsANumber() {
        long project = stage.project().id();
        for (String name : List.of("rruga.txt", "RRUGA.txt", "rruga.txt", "pa-fund", "pa-fund")) {
            intake.store(cast.translator(), project, Stage.newDocument(name, "Po."));
        }
        assertThat(catalogue.documents(cast.translator(), project))
                .extracting(DocumentInfo::name)
                .containsExactlyInAnyOrder("rruga.txt", "RRUGA (2).txt", "rruga (3).txt", "pa-fund", "pa-fund (2)");
    }

    @Test
    void filesOfTheSameNameThatComeAtOnceAreAllKept() throws Exception {
        long project = stage.project().id();
        Callable<DocumentInfo> store = () -> stage.document(project, "Po.");
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<DocumentInfo> stored : executor.invokeAll(List.of(store, store, store, store))) {
                stored.get();
            }
        }
        assertThat(catalogue.documents(cast.translator(), project))
                .extracting(DocumentInfo::name)
                .containsExactlyInAnyOrder("rruga.txt", "rruga (2).txt", "rruga (3).txt", "rruga (4).txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "../rruga.txt",
                "a/b.txt",
                "a\\b.txt",
                "<b>rruga</b>.txt",
                "rruga\u0000.txt",
                "rruga\u202Etxt.exe",
                ".txt",
                "rruga.",
                " rruga.txt",
                "c:rruga.txt"
            })
    void aNameThatIsNoPlainFileNameIsRefused(String name) {
        assertThatThrownBy(() -> Stage.newDocument(name, "Po."))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("refused.documentName"));
    }

    @Test
    void aSegmentOverTheLimitIsRefusedWithItsParagraph() {
        NewSegment fits = new NewSegment("", "a".repeat(100_000));
        NewSegment long1 = new NewSegment("", "a".repeat(100_001));
        assertThatThrownBy(() -> new NewDocument("a.txt", new byte[1], List.of(List.of(fits), List.of(long1))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.args()).containsExactly(2, 100_000));
    }

    @Test
    void everyRowOfALongDocumentCanBeReached() {
        int segments = 2_500;
        DocumentInfo document = stage.document(IntStream.rangeClosed(1, segments)
                .mapToObj(i -> "Fjalia " + i + ".")
                .toArray(String[]::new));
        SegmentPage page = editing.rows(cast.translator(), document.id(), new Window(2_400, 1_000, Filter.ALL));
        assertThat(page.total()).isEqualTo(segments);
        assertThat(page.rows()).hasSize(100);
        assertThat(page.rows().getLast().source()).isEqualTo("Fjalia 2500.");
    }

    @Test
    void aDeletedDocumentIsGoneWithItsSegmentsAndHistory() {
        DocumentInfo document = stage.document("Po.");
        SegmentRow segment = stage.segments(document, 1).getFirst();
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, "Yes."));
        removal.delete(cast.manager(), document.id());
        assertThat(catalogue.documents(cast.translator(), document.projectId())).isEmpty();
        assertThat(jdbc.sql("select count(*) from revision where segment_id = ?")
                        .param(segment.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aProjectAddsUpItsDocuments() {
        ProjectInfo project = stage.project();
        stage.document(project.id(), "Një.", "Dy.");
        SegmentRow segment =
                stage.segments(stage.document(project.id(), "Tre."), 1).getFirst();
        editing.save(cast.translator(), segment.id(), Edit.typed(0, "Three"));
        assertThat(catalogue.project(cast.translator(), project.id()))
                .extracting(ProjectInfo::documents, ProjectInfo::progress)
                .containsExactly(2, new Progress(2, 1, 0, 0, 0, 0));
        assertThat(catalogue.projects(cast.translator())).contains(catalogue.project(cast.translator(), project.id()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'Ai tha: «Po»', 3
            'p.sh. 3,5 %', 2
            '– … !', 0
            'ë', 1
            '{1}fja{/1}lë {2/} e{3/}', 2
            '{1/}', 0
            """)
    void aWordHasALetterOrADigit(String text, int words) {
        assertThat(Words.count(Tagged.text(text))).isEqualTo(words);
    }
}
