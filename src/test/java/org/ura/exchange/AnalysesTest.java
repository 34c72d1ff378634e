package org.ura.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.jobs.JobInfo;
import org.ura.jobs.JobRun;
import org.ura.jobs.JobState;
import org.ura.jobs.Jobs;
import org.ura.jobs.Tally;
import org.ura.memory.Neighbours;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.DocumentInfo;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Extent;
import org.ura.project.ProjectInfo;

/// Counting how much of a text the memory knows, by the jobs that do it.
@WorkbenchTest
@org.springframework.context.annotation.Import({Known.class, ByHand.class, Shelf.class})
class AnalysesTest {

    @Autowired
    private Analyses analyses;

    @Autowired
    private AnalysisJob kind;

    @Autowired
    private AnalysisRows rows;

    @Autowired
    private Known known;

    @Autowired
    private ByHand byHand;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Import imports;

    @Autowired
    private Editing editing;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Cast cast;

    private ProjectInfo project;

    @BeforeEach
    void aProject() {
        project = known.project();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Ura e re u hap sot.,     Ura e re u hap sot.,       EXACT
            Ura e re u hap sot.,     ura e re u hap sot,        FROM_95
            Spitalin e hapën sot.,   Spitali e hapën sot.,      FROM_85
            Ura e re u hap sot.,     Ura e re u mbyll sot.,     FROM_75
            Po vjen.,                Po vjen sot.,              FROM_50
            Spitalin,                Shkollën,                  UNKNOWN
            """)
    void eachScoreHasItsBand(String text, String remembered, Band band) {
        known.remember(project, remembered, "Something.");
        assertThat(total(document("a.txt", text))).isEqualTo(Map.of(band, 1));
    }

    @Test
    void theSameNeighboursAreABandOfTheirOwn() {
        known.remember(project, "Ura u hap.", "The bridge opened.", new Neighbours("", "Bora ra."));
        assertThat(total(document("a.txt", "Ura u hap. Bora ra."))).isEqualTo(Map.of(Band.CONTEXT, 1, Band.UNKNOWN, 1));
    }

    @Test
    void repetitionsAreCountedApartFromTheirMatchesAndThoseAcrossFilesToo() {
        known.remember(project, "Ura u hap.", "The bridge opened.");
        document("a.txt", "Ura u hap. Bora ra. Ura u hap. Ura  u   hap.");
        document("b.txt", "Bora ra. Bora ra. Era fryn. Ura u hap.");
        Analysis analysis = done(Extent.project(project.id()), true);
        assertThat(analysis.documents()).extracting(Analysis.Counted::name).containsExactly("a.txt", "b.txt");
        assertThat(segments(analysis.documents().get(0).breakdown()))
                .isEqualTo(Map.of(Band.EXACT, 1, Band.UNKNOWN, 1, Band.REPETITION, 2));
        assertThat(segments(analysis.documents().get(1).breakdown()))
                .isEqualTo(Map.of(Band.ACROSS, 2, Band.REPETITION, 1, Band.UNKNOWN, 1));
        assertThat(segments(analysis.total()))
                .isEqualTo(Map.of(Band.EXACT, 1, Band.UNKNOWN, 2, Band.REPETITION, 3, Band.ACROSS, 2));
    }

    @Test
    void aDocumentHasTheSameFiguresAloneAsWithItsProject() {
        document("a.txt", "Bora ra.");
        DocumentInfo second = document("b.txt", "Bora ra. Era fryn.");
        document("c.txt", "Era fryn.");
        Analysis alone = done(Extent.document(second.id()), true);
        assertThat(alone.documents())
                .containsExactly(
                        done(Extent.project(project.id()), true).documents().get(1));
        assertThat(segments(alone.total())).isEqualTo(Map.of(Band.ACROSS, 1, Band.UNKNOWN, 1));
    }

    @Test
    void whatTheDocumentItselfHasRememberedCountsOnlyWhenThatIsWanted() {
        DocumentInfo document = document("a.txt", "Ura e re u hap sot. Ura e re u mbyll sot.");
        shelf.rows(document)
                .forEach(row -> editing.confirm(cast.translator(), row.id(), Edit.typed(0, "Row " + row.number())));
        assertThat(segments(done(Extent.document(document.id()), true).total())).isEqualTo(Map.of(Band.UNKNOWN, 2));
        assertThat(segments(done(Extent.document(document.id()), false).total()))
                .isEqualTo(Map.of(Band.CONTEXT, 2));
        DocumentInfo other = document("b.txt", "Ura e re u hap sot.");
        assertThat(segments(done(Extent.document(other.id()), true).total())).isEqualTo(Map.of(Band.ACROSS, 1));
    }

    @Test
    void everySegmentIsCountedOnceWithItsWordsAndCharacters() {
        DocumentInfo document = document("a.txt", "Një – dy 3. Një – dy 3. Katër fjalë janë këtu 😀!");
        Figures sum = done(Extent.document(document.id()), true).total().sum();
        assertThat(sum).isEqualTo(new Figures(3, document.words(), 11 + 11 + 24));
        assertThat(sum.segments()).isEqualTo(document.segments());
    }

    @Test
    void afterAnInterruptionNothingIsCountedTwiceAndWhatWasSeenIsKnown() throws IOException {
        known.remember(project, "Ura u hap.", "The bridge opened.");
        DocumentInfo document = document(
                "a.txt",
                IntStream.range(0, 600)
                        .mapToObj(i -> i % 2 == 0 ? "Ura u hap." : "Dimri numër " + i + ".")
                        .collect(Collectors.joining(" ")));
        JobInfo job = byHand.job(
                cast.translator(),
                project,
                id -> rows.add(id, new AnalysisRow(project.id(), Extent.document(document.id()), true)));
        Tally first;
        try (JobRun run = kind.begin(job, Path.of("none"))) {
            run.next();
            first = byHand.store(run);
            run.next();
        }
        try (JobRun run = kind.begin(ByHand.at(job, first), Path.of("none"))) {
            assertThat(byHand.finish(run)).isEqualTo(new Tally(600, 600, 0, 0, 0, 0));
        }
        Breakdown breakdown = rows.documents(job.id()).getFirst().breakdown();
        assertThat(breakdown.of(Band.EXACT).segments()).isEqualTo(1);
        assertThat(breakdown.of(Band.REPETITION).segments()).isEqualTo(299);
        assertThat(breakdown.sum().segments()).isEqualTo(600);
        assertThat(breakdown.sum().words()).isEqualTo(document.words());
    }

    @Test
    void theFilesHaveEveryDocumentAndBandAndNoFormula(@TempDir Path folder) throws IOException {
        document("=1+1.txt", "Bora ra. Bora ra.");
        Analysis analysis = done(Extent.project(project.id()), true);
        long job = analysis.job().id();
        assertThat(file(job, TableFormat.CSV).toString(StandardCharsets.UTF_8))
                .startsWith("\"document\",\"band\",\"segments\",\"words\",\"characters\"\r\n"
                        + "\"'=1+1.txt\",\"repetition\",1,2,8\r\n")
                .contains("\"'=1+1.txt\",\"new\",1,2,8\r\n", "\"\",\"new\",1,2,8\r\n")
                .hasLineCount(1 + 2 * Band.values().length);
        String sheets = text(Files.write(
                folder.resolve("a.xlsx"), file(job, TableFormat.XLSX).toByteArray()));
        assertThat(sheets).contains("=1+1.txt", "85-94", "<v>8</v>").doesNotContain("<f>");
        assertThat(analyses.fileName(cast.translator(), job, TableFormat.XLSX)).isEqualTo("Urat.analysis.xlsx");
    }

    @Test
    void aCancelledAnalysisHasNoFigures() {
        DocumentInfo document = document("a.txt", "Bora ra.\n\n".repeat(30_000));
        long job = analyses.begin(cast.translator(), Extent.document(document.id()), true);
        JobInfo cancelled = jobs.cancel(cast.translator(), job);
        assertThat(cancelled.state()).isEqualTo(JobState.CANCELLED);
        assertThatThrownBy(() -> analyses.finished(cast.translator(), job)).isInstanceOf(Refused.class);
    }

    @Test
    void somebodyOutsideTheTeamFindsNoDoor() {
        DocumentInfo document = document("a.txt", "Bora ra.");
        long job = done(Extent.document(document.id()), true).job().id();
        Map<String, Consumer<Caller>> doors = Map.of(
                "document", caller -> analyses.begin(caller, Extent.document(document.id()), true),
                "project", caller -> analyses.begin(caller, Extent.project(project.id()), true),
                "list", caller -> analyses.of(caller, project.id()),
                "one", caller -> analyses.get(caller, job),
                "name", caller -> analyses.fileName(caller, job, TableFormat.CSV),
                "file", caller -> analyses.write(caller, job, TableFormat.CSV, new ByteArrayOutputStream()));
        doors.forEach((name, door) -> assertThat(catchThrowableOfType(Refused.class, () -> door.accept(cast.outsider()))
                        .kind())
                .as(name)
                .isEqualTo(Refused.Kind.UNKNOWN));
    }

    private DocumentInfo document(String name, String text) {
        return imports.file(cast.translator(), project.id(), name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Map<Band, Integer> total(DocumentInfo document) {
        return segments(done(Extent.document(document.id()), true).total());
    }

    private Analysis done(Extent extent, boolean ownLeftOut) {
        long job = analyses.begin(cast.translator(), extent, ownLeftOut);
        JobInfo ended = Awaitility.await()
                .until(
                        () -> jobs.get(cast.translator(), job),
                        info -> info.state().ended());
        assertThat(ended.state()).isEqualTo(JobState.DONE);
        assertThat(ended.tally().done()).isEqualTo(ended.tally().total());
        return analyses.finished(cast.translator(), job);
    }

    private ByteArrayOutputStream file(long job, TableFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        analyses.write(cast.translator(), job, format, out);
        return out;
    }

    /// All files in an archive, one after another.
    private static String text(Path archive) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    /// The bands that have something in them.
    private static Map<Band, Integer> segments(Breakdown breakdown) {
        Map<Band, Integer> segments = new EnumMap<>(Band.class);
        breakdown.bands().forEach((band, figures) -> {
            if (figures.segments() > 0) {
                segments.put(band, figures.segments());
            }
        });
        return segments;
    }
}
